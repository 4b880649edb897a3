-- code: COL-C-005
-- severity: warning
-- record: cooperationLedger
-- field: metric
-- reads: cooperationLedger(pairNo, year, metric), run(asOf)
-- title: 贫困残疾人纳入
-- zh: 结对 {pairNo} {year} 年台账没有帮扶贫困残疾人数（606）
-- en: the ledger of pair {pairNo} for {year} says nothing of disabled people helped (606)
-- basis: 《指导意见》§六(一)
-- confidence: sure
-- narrowed: Each pair and year of the ledger is judged when the year has ended; the finding stands at its first line.
-- evaluated: SELECT count(DISTINCT concat(c.pairNo, c.year)) FROM cooperationLedger c CROSS JOIN run r WHERE c.pairNo IS NOT NULL AND c.year < year(r.asOf)
WITH ledger AS (
    SELECT c.pairNo, c.year AS ledgerYear, min(c.rowId) AS rowId,
           sum(CASE WHEN c.metric = '606' THEN 1 ELSE 0 END) AS told
    FROM cooperationLedger c
    CROSS JOIN run r
    WHERE c.pairNo IS NOT NULL AND c.year < year(r.asOf)
    GROUP BY c.pairNo, c.year
)
SELECT rowId, pairNo, ledgerYear AS year
FROM ledger
WHERE told = 0
