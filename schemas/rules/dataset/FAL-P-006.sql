-- code: FAL-P-006
-- severity: error
-- record: fundAllocation
-- field: noticeNo
-- reads: fundAllocation(allocationNo, allocationDate, noticeNo?), publicNotice(noticeNo, noticeType, objectType, objectId, startDate), run(asOf), parameter(name, value, division, validFrom, validTo)
-- title: 分配结果公告时限
-- zh: {allocationDate} 的资金分配结果未在 {workingDays} 个工作日内公告
-- en: the allocation of {allocationDate} was not announced within {workingDays} working days
-- basis: 扶贫领域基层政务公开标准目录
-- confidence: sure
-- narrowed: Working days are counted with weekends only, public holidays being unknown: 5 working days are 7 calendar days.
-- evaluated: SELECT count(*) FROM fundAllocation a WHERE EXISTS (SELECT 1 FROM parameter p WHERE p.name = 'DISCLOSE_DAYS_ALLOCATION' AND p.division = '' AND a.allocationDate >= p.validFrom)
-- contradicts: WITH notice AS (
--        SELECT b.rowId, n.rowId AS otherRow, n.startDate
--        FROM breach b
--        JOIN fundAllocation a ON a.rowId = b.rowId
--        JOIN publicNotice n ON n.noticeNo = a.noticeNo
--        WHERE n.noticeType = '11'
--        UNION ALL
--        SELECT b.rowId, n.rowId, n.startDate
--        FROM breach b
--        JOIN fundAllocation a ON a.rowId = b.rowId
--        JOIN publicNotice n ON n.objectId = a.allocationNo
--        WHERE n.noticeType = '11' AND n.objectType = 'FAL'
--    ), ordered AS (
--        SELECT rowId, otherRow, row_number() OVER (PARTITION BY rowId ORDER BY startDate, otherRow) AS place
--        FROM notice
--        WHERE startDate IS NOT NULL
--    )
--    SELECT rowId, otherRow, 0 FROM ordered WHERE place = 1
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
), allowed AS (
    SELECT a.rowId, cast(p.value AS INTEGER) AS workingDays, cast(p.value * 7 / 5 AS INTEGER) AS days,
           row_number() OVER (PARTITION BY a.rowId ORDER BY length(p.division) DESC, p.validFrom DESC) AS preference
    FROM fundAllocation a
    JOIN parameter p ON p.name = 'DISCLOSE_DAYS_ALLOCATION'
        AND substring(coalesce(a.divisionCode, ''), 1, length(p.division)) = p.division
        AND a.allocationDate >= p.validFrom AND a.allocationDate <= coalesce(p.validTo, a.allocationDate)
)
SELECT a.rowId, a.allocationDate, l.workingDays
FROM fundAllocation a
CROSS JOIN run r
JOIN allowed l ON l.rowId = a.rowId AND l.preference = 1
LEFT JOIN earliest e ON e.rowId = a.rowId
WHERE coalesce(e.startDate, r.asOf) > a.allocationDate + l.days * INTERVAL '1' DAY
