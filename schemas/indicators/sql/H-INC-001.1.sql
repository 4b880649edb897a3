-- code: H-INC-001.1
-- title: 家庭总收入 · Total income
-- level: household
-- reads: household(householdNo, villageCode), householdIncome(householdNo, wageIncome, businessIncome, propertyIncome, transferIncome)
-- unit: 元
-- base: 3
-- confidence: sure
SELECT i.householdNo AS object, h.villageCode AS division, i.dataYear AS period, i.wageIncome + i.businessIncome + i.propertyIncome + i.transferIncome AS value
FROM householdIncome i
JOIN household h ON h.householdNo = i.householdNo AND h.dataYear = i.dataYear
