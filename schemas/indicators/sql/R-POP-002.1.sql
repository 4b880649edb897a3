-- code: R-POP-002.1
-- title: 建档立卡贫困人口 · Registered poor population
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), person(householdNo, memberStatus)
-- unit: 人
-- base: 3
-- value: sum(persons)
-- confidence: sure
SELECT h.villageCode AS division, h.dataYear AS period,
       sum(CASE WHEN h.povertyStatus IN ('0', '2', '3') THEN 1 ELSE 0 END) AS persons
FROM household h
JOIN person p ON p.householdNo = h.householdNo AND p.dataYear = h.dataYear
WHERE p.memberStatus = '1'
GROUP BY h.villageCode, h.dataYear
