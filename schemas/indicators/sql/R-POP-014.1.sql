-- code: R-POP-014.1
-- title: 贫困人口中少数民族占比 · Share of ethnic minorities
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), person(householdNo, memberStatus, ethnicity)
-- unit: %
-- base: 3
-- value: 100.0 * sum(minority) / nullif(sum(persons), 0)
-- confidence: sure
SELECT h.villageCode AS division, h.dataYear AS period, count(*) AS persons,
       sum(CASE WHEN p.ethnicity <> '01' THEN 1 ELSE 0 END) AS minority
FROM household h
JOIN person p ON p.householdNo = h.householdNo AND p.dataYear = h.dataYear
WHERE p.memberStatus = '1' AND h.povertyStatus IN ('0', '2', '3')
GROUP BY h.villageCode, h.dataYear
