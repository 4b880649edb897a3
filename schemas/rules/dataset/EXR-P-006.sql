-- code: EXR-P-006
-- severity: warning
-- record: exchangeReceipt
-- field: receivedAt
-- reads: exchangeReceipt(fileId, receivedAt), exchangeFile(fileId, mode, createdAt)
-- title: 回执时限
-- zh: 回执时间 {receivedAt} 距文件生成 {createdAt} 超过时限（文件24小时，端口30秒）
-- en: the receipt of {receivedAt} came too late after the file of {createdAt} (24 hours for a file, 30 seconds for a port)
-- basis: Standard (ours)
-- confidence: guess
-- evaluated: SELECT count(*) FROM exchangeReceipt r WHERE EXISTS (SELECT 1 FROM exchangeFile f WHERE f.fileId = r.fileId AND f.mode IN ('1', '2'))
SELECT r.rowId, r.receivedAt, f.createdAt
FROM exchangeReceipt r
JOIN exchangeFile f ON f.fileId = r.fileId
WHERE (f.mode = '1' AND r.receivedAt > f.createdAt + INTERVAL '30' SECOND)
   OR (f.mode = '2' AND r.receivedAt > f.createdAt + INTERVAL '24' HOUR)
