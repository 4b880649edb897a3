-- code: R-POP-015.1
-- title: 贫困人口中残疾人占比 · Share of disabled people
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), person(householdNo, memberStatus, healthStatus)
-- unit: %
-- base: 3
-- value: 100.0 * sum(disabled) / nullif(sum(persons), 0)
-- confidence: sure
-- narrowed: Disabled as the health status of the register says; the feed of disability certificates is not read.
SELECT h.villageCode AS division, h.dataYear AS period, count(*) AS persons,
       sum(CASE WHEN concat(';', p.healthStatus, ';') LIKE '%;04;%' THEN 1 ELSE 0 END) AS disabled
FROM household h
JOIN person p ON p.householdNo = h.householdNo AND p.dataYear = h.dataYear
WHERE p.memberStatus = '1' AND h.povertyStatus IN ('0', '2', '3')
GROUP BY h.villageCode, h.dataYear
