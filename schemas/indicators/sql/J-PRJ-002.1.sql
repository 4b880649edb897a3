-- code: J-PRJ-002.1
-- title: 项目库资金规模 · Amount in the library
-- level: all
-- reads: project(countyCode, stage, plannedInvestment)
-- unit: 万元
-- base: none
-- value: sum(yuan) / 10000.0
-- confidence: sure
-- narrowed: Removed (80) and terminated (90) projects do not count.
SELECT countyCode AS division, dataYear AS period, CASE WHEN stage BETWEEN '32' AND '79' THEN plannedInvestment ELSE 0 END AS yuan
FROM project
WHERE stage IS NOT NULL
