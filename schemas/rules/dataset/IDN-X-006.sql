-- code: IDN-X-006
-- severity: error
-- record: householdIncome
-- field: netIncomePerCapita
-- reads: householdIncome(householdNo, netIncomePerCapita), household(householdNo, identifiedYear, identificationStandard?, identificationLine?, villageCode?), parameter(name, value, division, validFrom, validTo)
-- title: 识别时收入低于标准
-- zh: 识别上年人均纯收入 {netIncomePerCapita} 元不低于标准 {line} 元
-- en: net income per person {netIncomePerCapita} in the year before identification is not below the line {line}
-- basis: 建档立卡方案; 2736 元 for 2013
-- confidence: sure
-- narrowed: Where a province or city set its own standard, the line entered for the household counts.
-- evaluated: SELECT count(*) FROM lines WHERE nearest = 1
-- contradicts: WITH latest_row AS (
--        SELECT rowId, householdNo,
--               row_number() OVER (PARTITION BY householdNo ORDER BY coalesce(dataYear, 0) DESC, rowId DESC) AS latest
--        FROM household
--        WHERE householdNo IS NOT NULL
--    )
--    SELECT b.rowId, h.rowId, 0
--    FROM breach b
--    JOIN householdIncome i ON i.rowId = b.rowId
--    JOIN latest_row h ON h.householdNo = i.householdNo AND h.latest = 1
WITH registered AS (
    SELECT householdNo, identifiedYear, identificationStandard, identificationLine, villageCode,
           row_number() OVER (PARTITION BY householdNo ORDER BY coalesce(dataYear, 0) DESC, rowId DESC) AS latest
    FROM household
    WHERE householdNo IS NOT NULL
), judged AS (
    SELECT i.rowId, i.dataYear, i.netIncomePerCapita, r.identificationStandard, r.identificationLine, r.villageCode
    FROM householdIncome i
    JOIN registered r ON r.householdNo = i.householdNo AND r.latest = 1 AND i.dataYear = r.identifiedYear - 1
    WHERE i.netIncomePerCapita IS NOT NULL
), lines AS (
    SELECT j.rowId, j.netIncomePerCapita,
           CASE WHEN j.identificationStandard IN ('2', '3') THEN coalesce(j.identificationLine, p.value)
                ELSE p.value END AS line,
           row_number() OVER (PARTITION BY j.rowId ORDER BY length(p.division) DESC, p.validFrom DESC) AS nearest
    FROM judged j
    JOIN parameter p
      ON p.name = 'LINE'
     AND coalesce(year(p.validFrom), 0) <= j.dataYear
     AND coalesce(year(p.validTo), 9999) >= j.dataYear
     AND coalesce(j.villageCode, '') LIKE concat(p.division, '%')
)
SELECT rowId, netIncomePerCapita, cast(line AS DECIMAL(10,2)) AS line
FROM lines
WHERE nearest = 1 AND netIncomePerCapita >= line
