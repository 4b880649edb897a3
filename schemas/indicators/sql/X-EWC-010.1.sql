-- code: X-EWC-010.1
-- title: 台账对账一致率 · Ledgers in agreement
-- level: all
-- reads: cooperationPairing(pairNo, westDivision), cooperationReconciliation(pairNo, year, difference)
-- unit: %
-- base: none
-- value: 100.0 * sum(agreed) / nullif(sum(metrics), 0)
-- confidence: sure
SELECT p.westDivision AS division, r.year AS period, 1 AS metrics, CASE WHEN r.difference = 0 THEN 1 ELSE 0 END AS agreed
FROM cooperationReconciliation r
JOIN (SELECT DISTINCT pairNo, westDivision FROM cooperationPairing) p ON p.pairNo = r.pairNo
WHERE r.difference IS NOT NULL
