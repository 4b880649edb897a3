-- code: COL-X-001
-- severity: error
-- record: cooperationReconciliation
-- field: explanation
-- reads: cooperationLedger(pairNo, year, side, metric, actualValue), cooperationReconciliation(pairNo, year, metric, eastValue, westValue, explanation?)
-- title: 东西双方台账对账
-- zh: 指标 {metric} 东部 {eastValue}、西部 {westValue}（台账 {eastLedger}、{westLedger}）不一致且无说明
-- en: metric {metric}: east {eastValue}, west {westValue} (ledgers {eastLedger} and {westLedger}), not equal and not explained
-- basis: 《指导意见》§六(一): 建立台账制度，每年对账
-- confidence: sure
-- narrowed: The two values of the yearly reconciliation are compared, and each with the sum of its side of the ledger where the package has it; averages and shares (302, 303, 305) are not summed.
-- evaluated: SELECT count(*) FROM cooperationReconciliation WHERE eastValue IS NOT NULL AND westValue IS NOT NULL
-- contradicts: WITH side AS (
--        SELECT b.rowId, c.rowId AS otherRow, c.side, c.actualValue AS amount,
--               CASE c.side WHEN 'E' THEN o.eastValue ELSE o.westValue END AS whole,
--               sum(c.actualValue) OVER (PARTITION BY b.rowId, c.side) AS total,
--               sum(c.actualValue) OVER (PARTITION BY b.rowId, c.side ORDER BY c.actualValue DESC, c.rowId
--                                        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS reached
--        FROM breach b
--        JOIN cooperationReconciliation o ON o.rowId = b.rowId
--        JOIN cooperationLedger c ON c.pairNo = o.pairNo AND c.year = o.year AND c.metric = o.metric
--        WHERE o.eastValue = o.westValue AND c.metric NOT IN ('302', '303', '305') AND c.actualValue > 0
--    ), counted AS (
--        SELECT rowId, otherRow, side, amount, whole, total, reached,
--               min(CASE WHEN total <> whole THEN side END) OVER (PARTITION BY rowId) AS firstSide
--        FROM side
--    )
--    SELECT rowId, otherRow, amount
--    FROM counted
--    WHERE side = firstSide AND (total < whole OR reached - amount <= whole)
WITH ledger AS (
    SELECT c.pairNo, c.year AS ledgerYear, c.metric,
           sum(CASE WHEN c.side = 'E' THEN c.actualValue END) AS eastLedger,
           sum(CASE WHEN c.side = 'W' THEN c.actualValue END) AS westLedger
    FROM cooperationLedger c
    WHERE c.metric NOT IN ('302', '303', '305')
    GROUP BY c.pairNo, c.year, c.metric
)
SELECT o.rowId, o.metric, o.eastValue, o.westValue,
       coalesce(CAST(l.eastLedger AS VARCHAR(40)), '-') AS eastLedger,
       coalesce(CAST(l.westLedger AS VARCHAR(40)), '-') AS westLedger
FROM cooperationReconciliation o
LEFT JOIN ledger l ON l.pairNo = o.pairNo AND l.ledgerYear = o.year AND l.metric = o.metric
WHERE trim(coalesce(o.explanation, '')) = '' AND o.eastValue IS NOT NULL AND o.westValue IS NOT NULL
  AND (o.eastValue <> o.westValue OR l.eastLedger <> o.eastValue OR l.westLedger <> o.westValue)
