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
