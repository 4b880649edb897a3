-- code: R-POP-013.1
-- title: 贫困人口中女性占比 · Share of women among the poor
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), person(householdNo, memberStatus, sex)
-- unit: %
-- base: 3
-- value: 100.0 * sum(women) / nullif(sum(persons), 0)
-- confidence: sure
SELECT h.villageCode AS division, h.dataYear AS period, count(*) AS persons,
       sum(CASE WHEN p.sex = '2' THEN 1 ELSE 0 END) AS women
FROM household h
JOIN person p ON p.householdNo = h.householdNo AND p.dataYear = h.dataYear
WHERE p.memberStatus = '1' AND h.povertyStatus IN ('0', '2', '3')
GROUP BY h.villageCode, h.dataYear
