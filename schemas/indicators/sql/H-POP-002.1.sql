-- code: H-POP-002.1
-- title: 劳动力人数 · Labour force members
-- level: household
-- reads: household(householdNo, villageCode, povertyStatus), person(householdNo, memberStatus, laborSkill)
-- unit: 人
-- base: 3
-- confidence: sure
SELECT h.householdNo AS object, h.villageCode AS division, h.dataYear AS period,
       sum(CASE WHEN p.laborSkill IN ('01', '02', '05') THEN 1 ELSE 0 END) AS value
FROM household h
JOIN person p ON p.householdNo = h.householdNo AND p.dataYear = h.dataYear
WHERE p.memberStatus = '1' AND h.povertyStatus <> '9'
GROUP BY h.householdNo, h.villageCode, h.dataYear
