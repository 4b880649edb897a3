-- code: H-EXP-002.1
-- title: 医疗支出占收入比 · Medical expense share
-- level: household
-- reads: household(householdNo, villageCode), householdIncome(householdNo, compliantSelfPaidExpense, netIncome)
-- unit: %
-- base: 3
-- confidence: sure
-- narrowed: The self-paid expense of the income record stands for that of the medical feed.
SELECT i.householdNo AS object, h.villageCode AS division, i.dataYear AS period, 100.0 * i.compliantSelfPaidExpense / nullif(i.netIncome, 0) AS value
FROM householdIncome i
JOIN household h ON h.householdNo = i.householdNo AND h.dataYear = i.dataYear
