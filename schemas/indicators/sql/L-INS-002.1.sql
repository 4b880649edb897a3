-- code: L-INS-002.1
-- title: 保险覆盖贫困户数 · Households insured
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), insurancePolicy(householdNo)
-- unit: 户
-- base: 3
-- value: sum(households)
-- confidence: sure
-- narrowed: Registered households that are not cancelled, exited ones too.
SELECT h.villageCode AS division, h.dataYear AS period, CASE WHEN i.householdNo IS NOT NULL THEN 1 ELSE 0 END AS households
FROM household h
LEFT JOIN (SELECT DISTINCT householdNo, dataYear FROM insurancePolicy) i
    ON i.householdNo = h.householdNo AND i.dataYear = h.dataYear
WHERE h.povertyStatus <> '9'
