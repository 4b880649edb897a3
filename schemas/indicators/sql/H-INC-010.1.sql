-- code: H-INC-010.1
-- title: 转移性收入 · Transfer income
-- level: household
-- reads: household(householdNo, villageCode), householdIncome(householdNo, familyPlanningIncome, dibaoIncome, tekunIncome, pensionIncome, ecologyIncome, otherTransferIncome)
-- unit: 元
-- base: 3
-- confidence: sure
SELECT i.householdNo AS object, h.villageCode AS division, i.dataYear AS period, i.familyPlanningIncome + i.dibaoIncome + i.tekunIncome
       + i.pensionIncome + i.ecologyIncome + i.otherTransferIncome AS value
FROM householdIncome i
JOIN household h ON h.householdNo = i.householdNo AND h.dataYear = i.dataYear
