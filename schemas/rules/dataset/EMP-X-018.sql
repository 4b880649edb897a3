-- code: EMP-X-018
-- severity: warning
-- record: householdIncome
-- field: wageIncome
-- reads: householdIncome(householdNo, periodStart, periodEnd, wageIncome), employmentRecord(personNo, isWorking, startMonth, endMonth?, monthlyIncome), person(personNo, householdNo), parameter(name, value, division)
-- title: 工资性收入与务工测算差异
-- zh: 工资性收入 {wageIncome} 元与务工测算 {earned} 元相差超过 {most}%
-- en: wage income {wageIncome} and the {earned} yuan of the work differ by more than {most} %
-- basis: Practice
-- confidence: guess
-- narrowed: Months are counted within the period of the income, the first and the last included; a household with a spell without monthly income is not judged.
-- evaluated: SELECT count(*) FROM householdIncome i JOIN earnings w ON w.rowId = i.rowId WHERE i.wageIncome IS NOT NULL
-- contradicts: WITH spell AS (
--        SELECT b.rowId, e.rowId AS otherRow, b.wageIncome, b.earned, b.most, e.monthlyIncome,
--               CASE WHEN e.startMonth < substring(cast(i.periodStart AS VARCHAR), 1, 7) THEN substring(cast(i.periodStart AS VARCHAR), 1, 7) ELSE e.startMonth END AS firstMonth,
--               CASE WHEN e.endMonth < substring(cast(i.periodEnd AS VARCHAR), 1, 7) THEN e.endMonth ELSE substring(cast(i.periodEnd AS VARCHAR), 1, 7) END AS lastMonth
--        FROM breach b
--        JOIN householdIncome i ON i.rowId = b.rowId
--        JOIN home h ON h.householdNo = i.householdNo AND h.snapshot = coalesce(i.dataYear, 0)
--        JOIN employmentRecord e ON e.personNo = h.personNo AND coalesce(e.dataYear, 0) = h.snapshot
--        WHERE (e.endMonth IS NOT NULL OR e.isWorking = TRUE)
--          AND e.startMonth <= substring(cast(i.periodEnd AS VARCHAR), 1, 7)
--          AND (e.endMonth IS NULL OR e.endMonth >= substring(cast(i.periodStart AS VARCHAR), 1, 7))
--    ), part AS (
--        SELECT rowId, otherRow, wageIncome, earned, most,
--               monthlyIncome * (cast(substring(lastMonth, 1, 4) AS INTEGER) * 12 + cast(substring(lastMonth, 6, 2) AS INTEGER)
--                 - cast(substring(firstMonth, 1, 4) AS INTEGER) * 12 - cast(substring(firstMonth, 6, 2) AS INTEGER) + 1) AS amount
--        FROM spell
--    ), running AS (
--        SELECT rowId, otherRow, wageIncome, earned, most, amount,
--               sum(amount) OVER (PARTITION BY rowId ORDER BY amount DESC, otherRow
--                                 ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS reached
--        FROM part
--        WHERE amount > 0
--    )
--    SELECT rowId, otherRow, amount
--    FROM running
--    WHERE earned <= wageIncome OR (reached - amount) * (100 - most) <= wageIncome * 100
WITH home AS (
    SELECT personNo, coalesce(dataYear, 0) AS snapshot, max(householdNo) AS householdNo
    FROM person
    WHERE householdNo IS NOT NULL
    GROUP BY personNo, coalesce(dataYear, 0)
), work AS (
    SELECT h.householdNo, h.snapshot, e.startMonth, e.endMonth, e.monthlyIncome
    FROM employmentRecord e
    JOIN home h ON h.personNo = e.personNo AND h.snapshot = coalesce(e.dataYear, 0)
    WHERE e.endMonth IS NOT NULL OR e.isWorking = TRUE
), overlap AS (
    SELECT i.rowId, w.monthlyIncome,
           CASE WHEN w.startMonth < substring(cast(i.periodStart AS VARCHAR), 1, 7) THEN substring(cast(i.periodStart AS VARCHAR), 1, 7) ELSE w.startMonth END AS firstMonth,
           CASE WHEN w.endMonth < substring(cast(i.periodEnd AS VARCHAR), 1, 7) THEN w.endMonth ELSE substring(cast(i.periodEnd AS VARCHAR), 1, 7) END AS lastMonth
    FROM householdIncome i
    JOIN work w ON w.householdNo = i.householdNo AND w.snapshot = coalesce(i.dataYear, 0)
    WHERE w.startMonth <= substring(cast(i.periodEnd AS VARCHAR), 1, 7)
      AND (w.endMonth IS NULL OR w.endMonth >= substring(cast(i.periodStart AS VARCHAR), 1, 7))
), earnings AS (
    SELECT rowId, cast(sum(monthlyIncome * (cast(substring(lastMonth, 1, 4) AS INTEGER) * 12 + cast(substring(lastMonth, 6, 2) AS INTEGER) - cast(substring(firstMonth, 1, 4) AS INTEGER) * 12 - cast(substring(firstMonth, 6, 2) AS INTEGER) + 1)) AS DECIMAL(14, 2)) AS earned
    FROM overlap
    GROUP BY rowId
    HAVING count(*) = count(monthlyIncome)
), gap AS (
    SELECT max(value) AS most FROM parameter WHERE name = 'WAGE_GAP' AND division = ''
)
SELECT i.rowId, i.wageIncome, w.earned, cast(q.most AS DECIMAL(5, 1)) AS most
FROM householdIncome i
JOIN earnings w ON w.rowId = i.rowId
CROSS JOIN gap q
WHERE i.wageIncome IS NOT NULL
  AND abs(i.wageIncome - w.earned) * 100 > q.most * CASE WHEN i.wageIncome > w.earned THEN i.wageIncome ELSE w.earned END
