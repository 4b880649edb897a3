-- code: J-PRJ-008.1
-- title: 受益贫困户数 · Poor households benefiting
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), projectBeneficiary(householdNo, benefitYear)
-- unit: 户
-- base: 3
-- value: sum(households)
-- confidence: sure
-- narrowed: Households of the register that are not cancelled, exited ones too; by the year of the benefit.
SELECT h.villageCode AS division, h.dataYear AS period,
       CASE WHEN b.householdNo IS NOT NULL THEN 1 ELSE 0 END AS households
FROM household h
LEFT JOIN (SELECT DISTINCT householdNo, benefitYear FROM projectBeneficiary) b
    ON b.householdNo = h.householdNo AND b.benefitYear = h.dataYear
WHERE h.povertyStatus <> '9'
