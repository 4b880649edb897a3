-- code: R-EDU-002.1
-- title: 送教上门人数 · Taught at home
-- level: all
-- reads: household(householdNo, villageCode), safeguardStatus(householdNo, eduHomeTeaching)
-- unit: 人
-- base: 3
-- value: sum(children)
-- confidence: sure
SELECT h.villageCode AS division, s.dataYear AS period, s.eduHomeTeaching AS children
FROM safeguardStatus s
JOIN household h ON h.householdNo = s.householdNo AND h.dataYear = s.dataYear
WHERE s.eduHomeTeaching IS NOT NULL
