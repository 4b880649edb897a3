-- code: EMP-X-010
-- severity: error
-- record: employmentRecord
-- field: startMonth
-- reads: employmentRecord(personNo, startMonth, endMonth)
-- title: 务工时段不重叠
-- zh: 务工自 {startMonth} 开始，早于同一人前一段务工的结束时间 {previousEnd}
-- en: work begins in {startMonth}, before an earlier spell of the person ends in {previousEnd}
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: The spells of one data year are compared; one without an end ends no earlier than it says.
-- evaluated: SELECT count(*) FROM ordered o WHERE o.previousEnd IS NOT NULL
-- contradicts: WITH earlier AS (
--        SELECT personNo, coalesce(dataYear, 0) AS snapshot, endMonth, min(rowId) AS otherRow
--        FROM employmentRecord
--        WHERE personNo IS NOT NULL AND startMonth IS NOT NULL
--        GROUP BY personNo, coalesce(dataYear, 0), endMonth
--    )
--    SELECT b.rowId, e.otherRow, 0
--    FROM breach b
--    JOIN employmentRecord t ON t.rowId = b.rowId
--    JOIN earlier e ON e.personNo = t.personNo AND e.snapshot = coalesce(t.dataYear, 0) AND e.endMonth = b.previousEnd
WITH ordered AS (
    SELECT rowId, startMonth, max(endMonth) OVER (
               PARTITION BY personNo, coalesce(dataYear, 0) ORDER BY startMonth, rowId
               ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS previousEnd
    FROM employmentRecord
    WHERE personNo IS NOT NULL AND startMonth IS NOT NULL
)
SELECT o.rowId, o.startMonth, o.previousEnd
FROM ordered o
WHERE o.previousEnd IS NOT NULL
  AND o.startMonth < o.previousEnd
