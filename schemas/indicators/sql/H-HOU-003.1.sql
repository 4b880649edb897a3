-- code: H-HOU-003.1
-- title: 危房标志 · Dangerous house
-- level: household
-- reads: household(householdNo, villageCode), livingCondition(householdNo, dangerGrade)
-- unit: —
-- base: 3
-- confidence: sure
-- narrowed: 1 for yes, 0 for no.
SELECT l.householdNo AS object, h.villageCode AS division, l.dataYear AS period,
       CASE WHEN l.dangerGrade IN ('C', 'D') THEN 1 WHEN l.dangerGrade IN ('A', 'B') THEN 0 END AS value
FROM livingCondition l
JOIN household h ON h.householdNo = l.householdNo AND h.dataYear = l.dataYear
