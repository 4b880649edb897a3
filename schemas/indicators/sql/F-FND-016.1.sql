-- code: F-FND-016.1
-- title: 扶贫支出占一般公共预算支出比 · Poverty share of the budget
-- level: all
-- reads: countyAnnual(countyCode, budgetExpenditure, povertyBudgetExpenditure)
-- unit: %
-- base: none
-- value: 100.0 * sum(poverty) / nullif(sum(budget), 0)
-- confidence: sure
SELECT countyCode AS division, dataYear AS period, povertyBudgetExpenditure AS poverty, budgetExpenditure AS budget
FROM countyAnnual
WHERE povertyBudgetExpenditure IS NOT NULL AND budgetExpenditure IS NOT NULL
