-- code: F-FND-005.1
-- title: 统筹整合资金规模 · Integrated funds
-- level: all
-- reads: integratedFundPlan(divisionCode, integratedAmount)
-- unit: 万元
-- base: none
-- value: sum(yuan) / 10000.0
-- confidence: sure
SELECT divisionCode AS division, dataYear AS period, integratedAmount AS yuan
FROM integratedFundPlan
