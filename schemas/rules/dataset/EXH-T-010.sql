-- code: EXH-T-010
-- severity: warning
-- record: householdExit
-- field: netIncomePerCapita
-- reads: householdExit(householdNo, exitYear, incomeLine), householdIncome(householdNo, otherTransferIncome, totalIncome, netIncomePerCapita)
-- title: 收入稳定
-- zh: 退出年度人均纯收入 {netIncomePerCapita} 元不能稳定超过标准 {incomeLine} 元
-- en: income per person {netIncomePerCapita} does not stay above the line {incomeLine}
-- basis: “稳定超过” (operational reading is ours)
-- confidence: guess
-- narrowed: The line is incomeLine of the exit record; one-off transfers are read as otherTransferIncome and their share as that of totalIncome.
-- evaluated: SELECT count(*) FROM householdExit x WHERE EXISTS (SELECT 1 FROM householdIncome i WHERE i.householdNo = x.householdNo AND i.dataYear = x.exitYear)
-- contradicts: SELECT b.rowId, i.rowId, i.netIncomePerCapita
--    FROM breach b
--    JOIN householdExit x ON x.rowId = b.rowId
--    JOIN householdIncome i ON i.householdNo = x.householdNo AND i.dataYear = x.exitYear
--        AND i.netIncomePerCapita = b.netIncomePerCapita
SELECT x.rowId, i.netIncomePerCapita, x.incomeLine
FROM householdExit x
JOIN householdIncome i ON i.householdNo = x.householdNo AND i.dataYear = x.exitYear
WHERE i.netIncomePerCapita <= x.incomeLine
   OR (i.otherTransferIncome * 2 > i.totalIncome AND i.netIncomePerCapita * 10 < x.incomeLine * 11)
