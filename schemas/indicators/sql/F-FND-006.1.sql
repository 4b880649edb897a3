-- code: F-FND-006.1
-- title: 整合资金支出率 · Integrated funds spent
-- level: all
-- reads: integratedFundPlan(divisionCode, integratedAmount, spentAmount)
-- unit: %
-- base: none
-- value: 100.0 * sum(spent) / nullif(sum(integrated), 0)
-- confidence: sure
SELECT divisionCode AS division, dataYear AS period, integratedAmount AS integrated, spentAmount AS spent
FROM integratedFundPlan
WHERE integratedAmount IS NOT NULL AND spentAmount IS NOT NULL
