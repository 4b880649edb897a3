-- code: L-LOA-009.1
-- title: 户贷企用余额 · On-lent to enterprises
-- level: all
-- reads: household(householdNo, villageCode), microLoan(householdNo, balance, actualUser)
-- unit: 万元
-- base: none
-- value: sum(yuan) / 10000.0
-- confidence: sure
-- narrowed: State at the end of the data year, not of each month.
SELECT h.villageCode AS division, l.dataYear AS period, CASE WHEN l.actualUser <> '1' THEN l.balance ELSE 0 END AS yuan
FROM microLoan l
JOIN household h ON h.householdNo = l.householdNo AND h.dataYear = l.dataYear
