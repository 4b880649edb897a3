-- code: L-LOA-002.1
-- title: 扶贫小额信贷余额 · Balance
-- level: all
-- reads: household(householdNo, villageCode), microLoan(householdNo, balance)
-- unit: 万元
-- base: none
-- value: sum(yuan) / 10000.0
-- confidence: sure
-- narrowed: State at the end of the data year, not of each month.
SELECT h.villageCode AS division, l.dataYear AS period, l.balance AS yuan
FROM microLoan l
JOIN household h ON h.householdNo = l.householdNo AND h.dataYear = l.dataYear
