-- code: ACL-R-007
-- severity: error
-- record: accessLog
-- field: previousHash
-- reads: accessLog(logId, action, purpose, at, previousHash?)
-- title: 访问留痕
-- zh: 访问日志 {action} 缺少用途，或链条中断（{reason}）
-- en: access log entry of action {action} lacks its purpose or breaks the chain ({reason})
-- basis: 网络安全法 (six months), 等级保护三级; 《指导意见》
-- confidence: sure
-- narrowed: That every access has an entry cannot be seen in the log; the digests themselves are checked where the log is kept, here only that none is missing or used twice.
WITH chain AS (
    SELECT a.rowId, a.action, a.purpose, a.previousHash,
           row_number() OVER (ORDER BY a.at, a.rowId) AS place,
           count(*) OVER (PARTITION BY a.previousHash) AS twins
    FROM accessLog a
    WHERE a.at IS NOT NULL
)
SELECT rowId, action,
       CASE WHEN purpose IS NULL OR purpose = '' THEN 'purpose'
            WHEN previousHash IS NULL THEN 'no previous digest'
            ELSE 'digest used twice' END AS reason
FROM chain
WHERE (action IN ('2', '3') AND (purpose IS NULL OR purpose = ''))
   OR (place > 1 AND previousHash IS NULL)
   OR (previousHash IS NOT NULL AND twins > 1)
