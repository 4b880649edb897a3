-- code: R-SSC-001.1
-- title: 建档立卡低保特困占比 · Registered people with allowance
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), person(householdNo, memberStatus, dibao, tekun)
-- unit: %
-- base: 3
-- value: 100.0 * sum(supported) / nullif(sum(persons), 0)
-- confidence: sure
SELECT h.villageCode AS division, h.dataYear AS period, count(*) AS persons,
       sum(CASE WHEN p.dibao IN ('1', '2') OR p.tekun IN ('1', '2') THEN 1 ELSE 0 END) AS supported
FROM household h
JOIN person p ON p.householdNo = h.householdNo AND p.dataYear = h.dataYear
WHERE p.memberStatus = '1' AND h.povertyStatus <> '9'
GROUP BY h.villageCode, h.dataYear
