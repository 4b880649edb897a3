-- code: H-INC-008.1
-- title: 财产性收入 · Property income
-- level: household
-- reads: household(householdNo, villageCode), householdIncome(householdNo, assetDividend, otherPropertyIncome)
-- unit: 元
-- base: 3
-- confidence: sure
SELECT i.householdNo AS object, h.villageCode AS division, i.dataYear AS period, i.assetDividend + i.otherPropertyIncome AS value
FROM householdIncome i
JOIN household h ON h.householdNo = i.householdNo AND h.dataYear = i.dataYear
