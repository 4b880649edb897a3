-- code: L-LOA-001.1
-- title: 扶贫小额信贷累计发放额 · Micro-loans issued
-- level: all
-- reads: household(householdNo, villageCode), microLoan(householdNo, contractAmount)
-- unit: 万元
-- base: none
-- value: sum(yuan) / 10000.0
-- confidence: sure
-- narrowed: All contracts that the data year holds, settled ones too.
SELECT h.villageCode AS division, l.dataYear AS period, l.contractAmount AS yuan
FROM microLoan l
JOIN household h ON h.householdNo = l.householdNo AND h.dataYear = l.dataYear
