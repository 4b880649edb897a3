-- code: L-LOA-008.1
-- title: 不良贷款率 · NPL ratio
-- level: all
-- reads: household(householdNo, villageCode), microLoan(householdNo, balance, fiveClass)
-- unit: %
-- base: none
-- value: 100.0 * sum(bad) / nullif(sum(balance), 0)
-- confidence: sure
-- narrowed: State at the end of the data year, not of each month.
SELECT h.villageCode AS division, l.dataYear AS period, l.balance,
       CASE WHEN l.fiveClass IN ('3', '4', '5') THEN l.balance ELSE 0 END AS bad
FROM microLoan l
JOIN household h ON h.householdNo = l.householdNo AND h.dataYear = l.dataYear
WHERE l.balance IS NOT NULL AND l.fiveClass IS NOT NULL
