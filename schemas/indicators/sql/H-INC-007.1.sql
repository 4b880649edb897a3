-- code: H-INC-007.1
-- title: 经营净收入 · Net business income
-- level: household
-- reads: household(householdNo, villageCode), householdIncome(householdNo, businessIncome, businessExpense)
-- unit: 元
-- base: 3
-- confidence: sure
SELECT i.householdNo AS object, h.villageCode AS division, i.dataYear AS period, i.businessIncome - i.businessExpense AS value
FROM householdIncome i
JOIN household h ON h.householdNo = i.householdNo AND h.dataYear = i.dataYear
