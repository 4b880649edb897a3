-- code: INC-T-017
-- severity: warning
-- record: householdIncome
-- field: netIncomePerCapita
-- reads: householdIncome(householdNo, netIncomePerCapita)
-- title: 收入波动核实
-- zh: 人均纯收入由上年的 {before} 元变为 {netIncomePerCapita} 元，请核实
-- en: net income per person went from {before} to {netIncomePerCapita} yuan within a year; please verify
-- basis: Practice
-- confidence: likely
-- narrowed: Not judged when there was no positive income in the year before.
-- evaluated: SELECT count(DISTINCT b.rowId) FROM householdIncome a JOIN householdIncome b ON b.householdNo = a.householdNo AND b.dataYear = a.dataYear + 1 WHERE a.netIncomePerCapita > 0 AND b.netIncomePerCapita IS NOT NULL
-- contradicts: SELECT b.rowId, a.rowId, a.netIncomePerCapita
--    FROM breach b
--    JOIN householdIncome i ON i.rowId = b.rowId
--    JOIN householdIncome a ON a.householdNo = i.householdNo AND a.dataYear = i.dataYear - 1
--    WHERE a.netIncomePerCapita = b.before
SELECT DISTINCT b.rowId, a.netIncomePerCapita AS before, b.netIncomePerCapita
FROM householdIncome a
JOIN householdIncome b ON b.householdNo = a.householdNo AND b.dataYear = a.dataYear + 1
WHERE a.netIncomePerCapita > 0
  AND (b.netIncomePerCapita * 2 < a.netIncomePerCapita OR b.netIncomePerCapita > a.netIncomePerCapita * 3)
