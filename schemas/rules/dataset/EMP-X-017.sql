-- code: EMP-X-017
-- severity: warning
-- record: householdIncome
-- field: wageIncome
-- reads: householdIncome(householdNo, periodStart, periodEnd, wageIncome), employmentRecord(personNo, isWorking, startMonth, endMonth?), person(personNo, householdNo)
-- title: 有务工应有工资性收入
-- zh: 计算周期内有 {spells} 段务工，工资性收入却为 {wageIncome} 元
-- en: {spells} spells of work fall into the period, but the wage income is {wageIncome}
-- basis: 国家信息系统核查
-- confidence: sure
-- evaluated: SELECT count(*) FROM householdIncome i JOIN worked w ON w.rowId = i.rowId WHERE i.wageIncome IS NOT NULL
-- contradicts: WITH spell AS (
--        SELECT b.rowId, e.rowId AS otherRow, b.wageIncome, 0 AS amount
--        FROM breach b
--        JOIN householdIncome i ON i.rowId = b.rowId
--        JOIN home h ON h.householdNo = i.householdNo AND h.snapshot = coalesce(i.dataYear, 0)
--        JOIN employmentRecord e ON e.personNo = h.personNo AND coalesce(e.dataYear, 0) = h.snapshot
--        WHERE (e.endMonth IS NOT NULL OR e.isWorking = TRUE)
--          AND e.startMonth <= substring(cast(i.periodEnd AS VARCHAR), 1, 7)
--          AND (e.endMonth IS NULL OR e.endMonth >= substring(cast(i.periodStart AS VARCHAR), 1, 7))
--    )
--    SELECT rowId, min(otherRow), 0 FROM spell GROUP BY rowId
WITH home AS (
    SELECT personNo, coalesce(dataYear, 0) AS snapshot, max(householdNo) AS householdNo
    FROM person
    WHERE householdNo IS NOT NULL
    GROUP BY personNo, coalesce(dataYear, 0)
), work AS (
    SELECT h.householdNo, h.snapshot, e.startMonth, e.endMonth
    FROM employmentRecord e
    JOIN home h ON h.personNo = e.personNo AND h.snapshot = coalesce(e.dataYear, 0)
    WHERE e.endMonth IS NOT NULL OR e.isWorking = TRUE
), worked AS (
    SELECT i.rowId, count(*) AS spells
    FROM householdIncome i
    JOIN work w ON w.householdNo = i.householdNo AND w.snapshot = coalesce(i.dataYear, 0)
    WHERE w.startMonth <= substring(cast(i.periodEnd AS VARCHAR), 1, 7)
      AND (w.endMonth IS NULL OR w.endMonth >= substring(cast(i.periodStart AS VARCHAR), 1, 7))
    GROUP BY i.rowId
)
SELECT i.rowId, i.wageIncome, w.spells
FROM householdIncome i
JOIN worked w ON w.rowId = i.rowId
WHERE i.wageIncome IS NOT NULL
  AND i.wageIncome <= 0
