-- code: X-DSG-003.1
-- title: 定点扶贫挂职干部数 · Cadres posted by designated units
-- level: all
-- reads: designatedAssistance(countyCode, year, cadresPosted)
-- unit: 人
-- base: none
-- value: sum(cadresPosted)
-- confidence: sure
SELECT countyCode AS division, designatedAssistance.year AS period, cadresPosted
FROM designatedAssistance
