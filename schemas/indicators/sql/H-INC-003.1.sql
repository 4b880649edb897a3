-- code: H-INC-003.1
-- title: 人均纯收入 · Net income per head
-- level: household
-- reads: household(householdNo, villageCode), householdIncome(householdNo, netIncome, memberCount)
-- unit: 元
-- base: 3
-- confidence: sure
SELECT i.householdNo AS object, h.villageCode AS division, i.dataYear AS period, i.netIncome / nullif(i.memberCount, 0) AS value
FROM householdIncome i
JOIN household h ON h.householdNo = i.householdNo AND h.dataYear = i.dataYear
