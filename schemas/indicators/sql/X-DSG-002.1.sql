-- code: X-DSG-002.1
-- title: 定点扶贫引进资金 · Funds introduced
-- level: all
-- reads: designatedAssistance(countyCode, year, fundsIntroduced)
-- unit: 万元
-- base: none
-- value: sum(fundsIntroduced)
-- confidence: sure
SELECT countyCode AS division, designatedAssistance.year AS period, fundsIntroduced
FROM designatedAssistance
