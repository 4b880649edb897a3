-- code: MON-X-012
-- severity: warning
-- record: householdIncome
-- field: netIncomePerCapita
-- reads: householdIncome(householdNo, netIncomePerCapita), household(householdNo, povertyStatus), monitoredHousehold(householdNo), parameter(name, value, division, validFrom, validTo)
-- title: 低收入脱贫户应纳入监测
-- zh: 脱贫户 {dataYear} 年人均纯收入 {netIncomePerCapita} 元低于监测线 {line} 元，未纳入监测
-- en: exited household with {netIncomePerCapita} yuan per person in {dataYear}, below the monitoring line {line}, is not monitored
-- basis: 国家信息系统核查 (7,300 in Guizhou 2023)
-- confidence: sure
-- narrowed: Judged in years for which a monitoring line of the division or of all China is known; any record of monitoring of the household will do.
-- evaluated: SELECT count(*) FROM lined i WHERE i.nearest = 1
WITH exited AS (
    SELECT DISTINCT householdNo, coalesce(dataYear, 0) AS snapshot FROM household WHERE povertyStatus = '1'
), lined AS (
    SELECT i.rowId, i.dataYear, i.householdNo, i.netIncomePerCapita, p.value AS line,
           row_number() OVER (PARTITION BY i.rowId ORDER BY length(p.division) DESC, p.validFrom DESC) AS nearest
    FROM householdIncome i
    JOIN exited h ON h.householdNo = i.householdNo AND h.snapshot = i.dataYear
    JOIN parameter p
      ON p.name = 'MONLINE'
     AND coalesce(year(p.validFrom), 0) <= i.dataYear
     AND coalesce(year(p.validTo), 9999) >= i.dataYear
     AND coalesce(i.divisionCode, '') LIKE concat(p.division, '%')
    WHERE i.netIncomePerCapita IS NOT NULL
), monitored AS (
    SELECT DISTINCT householdNo FROM monitoredHousehold
)
SELECT i.rowId, i.dataYear, i.netIncomePerCapita, cast(i.line AS DECIMAL(10, 2)) AS line
FROM lined i
LEFT JOIN monitored m ON m.householdNo = i.householdNo
WHERE i.nearest = 1
  AND i.netIncomePerCapita < i.line AND m.householdNo IS NULL
