-- code: H-INC-019.1
-- title: 人均收入参考范围 · Reference income per head
-- level: household
-- reads: household(householdNo, villageCode), householdIncome(householdNo, netIncome, claimIncome, compliantSelfPaidExpense, memberCount)
-- unit: 元
-- base: 3
-- confidence: sure
SELECT i.householdNo AS object, h.villageCode AS division, i.dataYear AS period, (i.netIncome + i.claimIncome - i.compliantSelfPaidExpense) / nullif(i.memberCount, 0) AS value
FROM householdIncome i
JOIN household h ON h.householdNo = i.householdNo AND h.dataYear = i.dataYear
