-- code: Q-EXC-002.1
-- title: 交换文件成功率 · Files accepted
-- level: all
-- reads: exchangeFile(fileId, divisionCode, createdAt), exchangeReceipt(fileId, rejected)
-- unit: %
-- base: none
-- value: 100.0 * sum(accepted) / nullif(sum(sent), 0)
-- confidence: likely
-- narrowed: By the month in which the file was made; accepted is a file with a receipt that rejects no record.
SELECT f.divisionCode AS division, substring(CAST(f.createdAt AS VARCHAR(30)), 1, 7) AS period, 1 AS sent,
       CASE WHEN a.fileId IS NOT NULL THEN 1 ELSE 0 END AS accepted
FROM exchangeFile f
LEFT JOIN (SELECT DISTINCT fileId FROM exchangeReceipt WHERE rejected = 0) a ON a.fileId = f.fileId
WHERE f.createdAt IS NOT NULL
