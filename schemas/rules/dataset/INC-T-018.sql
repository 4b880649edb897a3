-- code: INC-T-018
-- severity: warning
-- record: householdIncome
-- field: netIncomePerCapita
-- reads: householdIncome(householdNo, netIncomePerCapita), parameter(name, value, division, validFrom, validTo)
-- title: 收入骤减预警
-- zh: 人均纯收入由上年的 {before} 元骤减为 {netIncomePerCapita} 元，低于监测线 {line} 元
-- en: net income per person fell from {before} to {netIncomePerCapita} yuan, below the monitoring line {line}
-- basis: 防返贫: 收入大幅缩减
-- confidence: likely
-- narrowed: Judged in years for which a monitoring line of the division or of all China is known.
-- evaluated: SELECT count(DISTINCT b.rowId) FROM householdIncome a JOIN householdIncome b ON b.householdNo = a.householdNo AND b.dataYear = a.dataYear + 1 JOIN parameter p ON p.name = 'MONLINE' AND coalesce(year(p.validFrom), 0) <= b.dataYear AND coalesce(year(p.validTo), 9999) >= b.dataYear AND coalesce(b.divisionCode, '') LIKE concat(p.division, '%') WHERE a.netIncomePerCapita IS NOT NULL AND b.netIncomePerCapita IS NOT NULL
-- contradicts: SELECT b.rowId, a.rowId, a.netIncomePerCapita
--    FROM breach b
--    JOIN householdIncome i ON i.rowId = b.rowId
--    JOIN householdIncome a ON a.householdNo = i.householdNo AND a.dataYear = i.dataYear - 1
--    WHERE a.netIncomePerCapita = b.before
WITH falls AS (
    SELECT b.rowId, b.dataYear, b.divisionCode, b.netIncomePerCapita, max(a.netIncomePerCapita) AS before
    FROM householdIncome a
    JOIN householdIncome b ON b.householdNo = a.householdNo AND b.dataYear = a.dataYear + 1
    WHERE b.netIncomePerCapita * 10 < a.netIncomePerCapita * 7
    GROUP BY b.rowId, b.dataYear, b.divisionCode, b.netIncomePerCapita
), lines AS (
    SELECT f.rowId, f.before, f.netIncomePerCapita, p.value AS line,
           row_number() OVER (PARTITION BY f.rowId ORDER BY length(p.division) DESC, p.validFrom DESC) AS nearest
    FROM falls f
    JOIN parameter p
      ON p.name = 'MONLINE'
     AND coalesce(year(p.validFrom), 0) <= f.dataYear
     AND coalesce(year(p.validTo), 9999) >= f.dataYear
     AND coalesce(f.divisionCode, '') LIKE concat(p.division, '%')
)
SELECT rowId, before, netIncomePerCapita, cast(line AS DECIMAL(10,2)) AS line
FROM lines
WHERE nearest = 1 AND netIncomePerCapita < line
