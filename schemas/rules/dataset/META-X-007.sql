-- code: META-X-007
-- severity: error
-- record: *
-- field:
-- reads: record_version(rowId, recordType, dataYear, businessKey, validFlag)
-- title: 有效记录主键唯一
-- zh: 同一数据年度内有 {copies} 条有效记录的业务主键相同
-- en: {copies} valid records of one data year have this business key
-- basis: Standard
-- confidence: sure
-- narrowed: Registers are reported once for each data year, so the key is unique within a data year.
-- evaluated: SELECT count(*) FROM record_version v WHERE v.businessKey IS NOT NULL AND coalesce(v.validFlag, '1') <> '0'
-- contradicts: WITH copy AS (
--        SELECT t.rowId, min(t.rowId) OVER (PARTITION BY t.recordType, t.businessKey, coalesce(t.dataYear, 0)) AS firstRow,
--               lead(t.rowId) OVER (PARTITION BY t.recordType, t.businessKey, coalesce(t.dataYear, 0) ORDER BY t.rowId) AS nextRow
--        FROM record_version t
--        WHERE t.businessKey IS NOT NULL AND coalesce(t.validFlag, '1') <> '0'
--    )
--    SELECT b.rowId, CASE WHEN c.rowId = c.firstRow THEN c.nextRow ELSE c.firstRow END, 0
--    FROM breach b
--    JOIN copy c ON c.rowId = b.rowId
WITH repeated AS (
    SELECT recordType, businessKey, coalesce(dataYear, 0) AS snapshot, count(*) AS copies
    FROM record_version
    WHERE businessKey IS NOT NULL AND coalesce(validFlag, '1') <> '0'
    GROUP BY recordType, businessKey, coalesce(dataYear, 0)
    HAVING count(*) > 1
)
SELECT v.rowId, d.copies
FROM record_version v
JOIN repeated d
  ON d.recordType = v.recordType AND d.businessKey = v.businessKey AND d.snapshot = coalesce(v.dataYear, 0)
WHERE coalesce(v.validFlag, '1') <> '0'
