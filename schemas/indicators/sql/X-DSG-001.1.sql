-- code: X-DSG-001.1
-- title: 定点扶贫投入资金 · Funds of designated units
-- level: all
-- reads: designatedAssistance(countyCode, year, fundsGiven)
-- unit: 万元
-- base: none
-- value: sum(fundsGiven)
-- confidence: sure
SELECT countyCode AS division, designatedAssistance.year AS period, fundsGiven
FROM designatedAssistance
