-- code: H-POP-003.1
-- title: 抚养比 · Dependency ratio
-- level: household
-- reads: household(householdNo, villageCode, povertyStatus), person(householdNo, memberStatus, laborSkill)
-- unit: %
-- base: 3
-- confidence: sure
-- narrowed: A household without labour has no ratio.
SELECT h.householdNo AS object, h.villageCode AS division, h.dataYear AS period,
       100.0 * (count(*) - sum(CASE WHEN p.laborSkill IN ('01', '02', '05') THEN 1 ELSE 0 END))
       / nullif(sum(CASE WHEN p.laborSkill IN ('01', '02', '05') THEN 1 ELSE 0 END), 0) AS value
FROM household h
JOIN person p ON p.householdNo = h.householdNo AND p.dataYear = h.dataYear
WHERE p.memberStatus = '1' AND h.povertyStatus <> '9'
GROUP BY h.householdNo, h.villageCode, h.dataYear
