-- code: H-INC-002.1
-- title: 家庭纯收入 · Net income
-- level: household
-- reads: household(householdNo, villageCode), householdIncome(householdNo, totalIncome, businessExpense)
-- unit: 元
-- base: 3
-- confidence: sure
SELECT i.householdNo AS object, h.villageCode AS division, i.dataYear AS period, i.totalIncome - i.businessExpense AS value
FROM householdIncome i
JOIN household h ON h.householdNo = i.householdNo AND h.dataYear = i.dataYear
