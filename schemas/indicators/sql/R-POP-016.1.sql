-- code: R-POP-016.1
-- title: 贫困人口中儿童占比 · Share of children under 16
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), person(householdNo, memberStatus, birthDate)
-- unit: %
-- base: 3
-- value: 100.0 * sum(children) / nullif(sum(persons), 0)
-- confidence: sure
-- narrowed: Age at 31 December of the data year.
SELECT h.villageCode AS division, h.dataYear AS period, count(*) AS persons,
       sum(CASE WHEN h.dataYear - year(p.birthDate) < 16 THEN 1 ELSE 0 END) AS children
FROM household h
JOIN person p ON p.householdNo = h.householdNo AND p.dataYear = h.dataYear
WHERE p.memberStatus = '1' AND h.povertyStatus IN ('0', '2', '3')
GROUP BY h.villageCode, h.dataYear
