-- code: META-T-008
-- severity: error
-- record: *
-- field: supersedesRecordId
-- reads: record_version(rowId, recordType, recordId, businessKey, supersedesRecordId, reportedAt, validFlag)
-- title: 版本链连续
-- zh: 被替代记录 {supersedesRecordId} 不成版本链：{fault}
-- en: the superseded record {supersedesRecordId} makes no chain of versions: {fault}
-- basis: Standard
-- confidence: sure
-- evaluated: SELECT count(*) FROM record_version v WHERE v.supersedesRecordId IS NOT NULL AND v.businessKey IS NOT NULL
WITH earlier AS (
    SELECT recordId, recordType, businessKey, min(reportedAt) AS since
    FROM record_version
    WHERE recordId IS NOT NULL
    GROUP BY recordId, recordType, businessKey
), later AS (
    SELECT supersedesRecordId, count(DISTINCT recordId) AS successors
    FROM record_version
    WHERE supersedesRecordId IS NOT NULL AND coalesce(validFlag, '1') <> '0'
    GROUP BY supersedesRecordId
)
SELECT v.rowId, v.supersedesRecordId,
       CASE WHEN v.recordId = v.supersedesRecordId THEN '替代自身 · itself'
            WHEN p.recordId IS NULL THEN '同一主键下不存在 · not there for this key'
            WHEN p.since >= v.reportedAt THEN '不早于本记录 · not earlier'
            ELSE '有多个后继 · several successors' END AS fault
FROM record_version v
LEFT JOIN earlier p
  ON p.recordId = v.supersedesRecordId AND p.recordType = v.recordType AND p.businessKey = v.businessKey
LEFT JOIN later f ON f.supersedesRecordId = v.supersedesRecordId
WHERE v.supersedesRecordId IS NOT NULL
  AND v.businessKey IS NOT NULL
  AND (v.recordId = v.supersedesRecordId OR p.recordId IS NULL OR p.since >= v.reportedAt OR f.successors > 1)
