-- code: L-LOA-003.1
-- title: 获贷户数 · Households with a loan
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), microLoan(householdNo)
-- unit: 户
-- base: 3
-- value: sum(borrowers)
-- confidence: sure
-- narrowed: Households of the register that are not cancelled, with a loan in the data year, settled ones too.
SELECT h.villageCode AS division, h.dataYear AS period, 1 AS households,
       CASE WHEN l.householdNo IS NOT NULL THEN 1 ELSE 0 END AS borrowers
FROM household h
LEFT JOIN (SELECT DISTINCT householdNo, dataYear FROM microLoan) l
    ON l.householdNo = h.householdNo AND l.dataYear = h.dataYear
WHERE h.povertyStatus <> '9'
