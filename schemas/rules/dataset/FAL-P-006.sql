-- code: FAL-P-006
-- severity: error
-- record: fundAllocation
-- field: noticeNo
-- reads: fundAllocation(allocationNo, allocationDate, noticeNo), publicNotice(noticeNo, noticeType, objectType, objectId, startDate)
-- title: 分配结果公告时限
-- zh: {allocationDate} 的资金分配结果未在15个工作日内公告
-- en: the allocation of {allocationDate} was not announced within 15 working days
-- basis: 扶贫领域基层政务公开标准目录
-- confidence: sure
-- narrowed: Working days are counted with weekends only, public holidays being unknown: 15 working days are 21 calendar days.
-- evaluated: SELECT count(*) FROM fundAllocation WHERE allocationDate IS NOT NULL
WITH announced AS (
    SELECT a.rowId, n.startDate
    FROM fundAllocation a
    JOIN publicNotice n ON n.noticeNo = a.noticeNo
    WHERE n.noticeType = '11'
    UNION ALL
    SELECT a.rowId, n.startDate
    FROM fundAllocation a
    JOIN publicNotice n ON n.objectId = a.allocationNo
    WHERE n.noticeType = '11' AND n.objectType = 'FAL'
), earliest AS (
    SELECT rowId, min(startDate) AS startDate FROM announced GROUP BY rowId
)
SELECT a.rowId, a.allocationDate
FROM fundAllocation a
CROSS JOIN run r
LEFT JOIN earliest e ON e.rowId = a.rowId
WHERE coalesce(e.startDate, r.asOf) > a.allocationDate + INTERVAL '21' DAY
