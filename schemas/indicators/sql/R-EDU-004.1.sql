-- code: R-EDU-004.1
-- title: 文盲半文盲占比 · Illiteracy share of adults
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), person(householdNo, memberStatus, education, birthDate)
-- unit: %
-- base: 3
-- value: 100.0 * sum(illiterate) / nullif(sum(adults), 0)
-- confidence: sure
-- narrowed: Registered persons who are 15 or older at 31 December of the data year and whose education is known.
SELECT h.villageCode AS division, h.dataYear AS period, count(*) AS adults,
       sum(CASE WHEN p.education = '01' THEN 1 ELSE 0 END) AS illiterate
FROM household h
JOIN person p ON p.householdNo = h.householdNo AND p.dataYear = h.dataYear
WHERE p.education IS NOT NULL AND h.dataYear - year(p.birthDate) >= 15 AND p.memberStatus = '1' AND h.povertyStatus <> '9'
GROUP BY h.villageCode, h.dataYear
