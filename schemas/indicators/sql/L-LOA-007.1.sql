-- code: L-LOA-007.1
-- title: 逾期率 · Overdue rate
-- level: all
-- reads: household(householdNo, villageCode), microLoan(householdNo, balance, state)
-- unit: %
-- base: none
-- value: 100.0 * sum(overdue) / nullif(sum(balance), 0)
-- confidence: sure
-- narrowed: State at the end of the data year, not of each month.
SELECT h.villageCode AS division, l.dataYear AS period, l.balance,
       CASE WHEN l.state = '5' THEN l.balance ELSE 0 END AS overdue
FROM microLoan l
JOIN household h ON h.householdNo = l.householdNo AND h.dataYear = l.dataYear
WHERE l.balance IS NOT NULL AND l.state IS NOT NULL
