-- code: EXR-R-005
-- severity: error
-- record: exchangeReceipt
-- field: accepted
-- reads: exchangeReceipt(fileId, accepted, rejected), exchangeFile(fileId, recordCount)
-- title: 回执平衡
-- zh: 接收 {accepted} 条加拒绝 {rejected} 条不等于文件记录数 {recordCount} 条
-- en: {accepted} accepted and {rejected} rejected are not the {recordCount} records of the file
-- basis: Standard
-- confidence: sure
-- evaluated: SELECT count(*) FROM exchangeReceipt r WHERE EXISTS (SELECT 1 FROM exchangeFile f WHERE f.fileId = r.fileId)
-- contradicts: SELECT b.rowId, f.rowId, f.recordCount
--    FROM breach b
--    JOIN exchangeReceipt r ON r.rowId = b.rowId
--    JOIN exchangeFile f ON f.fileId = r.fileId AND f.recordCount = b.recordCount
SELECT r.rowId, r.accepted, r.rejected, f.recordCount
FROM exchangeReceipt r
JOIN exchangeFile f ON f.fileId = r.fileId
WHERE r.accepted + r.rejected <> f.recordCount
