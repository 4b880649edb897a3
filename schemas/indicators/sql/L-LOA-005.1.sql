-- code: L-LOA-005.1
-- title: 户均贷款额 · Mean loan
-- level: all
-- reads: household(householdNo, villageCode), microLoan(householdNo, contractAmount)
-- unit: 元
-- base: none
-- value: 1.0 * sum(yuan) / nullif(sum(loans), 0)
-- confidence: sure
-- narrowed: Issued amount per loan, as the formula says, although the name speaks of households.
SELECT h.villageCode AS division, l.dataYear AS period, l.contractAmount AS yuan, 1 AS loans
FROM microLoan l
JOIN household h ON h.householdNo = l.householdNo AND h.dataYear = l.dataYear
WHERE l.contractAmount IS NOT NULL
