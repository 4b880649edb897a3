-- code: R-INC-001.1
-- title: 建档立卡户人均纯收入 · Mean net income of registered people
-- level: all
-- reads: household(householdNo, villageCode), householdIncome(householdNo, netIncome, memberCount)
-- unit: 元
-- base: 3
-- value: 1.0 * sum(income) / nullif(sum(persons), 0)
-- confidence: sure
SELECT h.villageCode AS division, i.dataYear AS period, i.netIncome AS income, i.memberCount AS persons
FROM householdIncome i
JOIN household h ON h.householdNo = i.householdNo AND h.dataYear = i.dataYear
WHERE i.netIncome IS NOT NULL AND i.memberCount IS NOT NULL
