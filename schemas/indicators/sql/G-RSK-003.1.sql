-- code: G-RSK-003.1
-- title: 隐性债务新增额 · New hidden debt
-- level: all
-- reads: governmentDebtRisk(countyCode, date, amount, isHiddenDebt)
-- unit: 万元
-- base: none
-- value: sum(yuan) / 10000.0
-- confidence: sure
-- narrowed: By year, not by quarter.
SELECT countyCode AS division, year(governmentDebtRisk.date) AS period, CASE WHEN isHiddenDebt THEN amount ELSE 0 END AS yuan
FROM governmentDebtRisk
