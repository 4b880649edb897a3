-- code: R-POP-012.1
-- title: 贫困县数 · Poor counties
-- level: all
-- reads: county(countyCode, exitStatus)
-- unit: 个
-- base: none
-- value: sum(counties)
-- confidence: sure
SELECT countyCode AS division, dataYear AS period, CASE WHEN exitStatus = '0' THEN 1 ELSE 0 END AS counties
FROM county
WHERE exitStatus IS NOT NULL
