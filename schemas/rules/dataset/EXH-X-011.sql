-- code: EXH-X-011
-- severity: error
-- record: householdExit
-- field: netIncomePerCapita
-- reads: householdExit(householdNo, exitYear, netIncomePerCapita), householdIncome(householdNo, netIncomePerCapita)
-- title: 退出收入等于收入表
-- zh: 退出表人均纯收入 {netIncomePerCapita} 元与收入表 {income} 元不一致
-- en: income per person {netIncomePerCapita} differs from {income} of the income record
-- basis: Standard
-- confidence: sure
-- evaluated: SELECT count(*) FROM householdExit x WHERE EXISTS (SELECT 1 FROM householdIncome i WHERE i.householdNo = x.householdNo AND i.dataYear = x.exitYear)
-- contradicts: SELECT b.rowId, i.rowId, i.netIncomePerCapita
--    FROM breach b
--    JOIN householdExit x ON x.rowId = b.rowId
--    JOIN householdIncome i ON i.householdNo = x.householdNo AND i.dataYear = x.exitYear
--    WHERE i.netIncomePerCapita <> x.netIncomePerCapita
SELECT x.rowId, x.netIncomePerCapita, i.netIncomePerCapita AS income
FROM householdExit x
JOIN householdIncome i ON i.householdNo = x.householdNo AND i.dataYear = x.exitYear
WHERE x.netIncomePerCapita <> i.netIncomePerCapita
