-- code: REC-R-027
-- severity: error
-- record: rectification
-- field: amountRecovered
-- reads: rectification(issueNo, amountRecovered), issue(issueNo, amountInvolved)
-- title: 追回金额
-- zh: 追回金额合计 {recovered} 元超过问题涉及金额 {involved} 元
-- en: {recovered} recovered in all is above {involved}, the amount of the issue
-- basis: Logic
-- confidence: sure
-- narrowed: All rectifications of an issue are added up.
-- evaluated: SELECT count(*) FROM rectification c WHERE c.amountRecovered IS NOT NULL AND EXISTS (SELECT 1 FROM issue i WHERE i.issueNo = c.issueNo AND i.amountInvolved IS NOT NULL)
-- contradicts: WITH part AS (
--        SELECT c.rowId AS otherRow, c.issueNo, c.amountRecovered, i.involved,
--               row_number() OVER (PARTITION BY c.issueNo ORDER BY c.amountRecovered DESC, c.rowId) AS place,
--               sum(c.amountRecovered) OVER (PARTITION BY c.issueNo ORDER BY c.amountRecovered DESC, c.rowId
--                                            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS reached
--        FROM rectification c
--        JOIN involved i ON i.issueNo = c.issueNo
--        WHERE c.amountRecovered > 0
--    ), needed AS (
--        SELECT otherRow, issueNo, amountRecovered, place, count(*) OVER (PARTITION BY issueNo) AS parts
--        FROM part
--        WHERE reached - amountRecovered <= involved
--    ), named AS (
--        SELECT b.rowId, c.issueNo, CASE WHEN own.otherRow IS NULL THEN 1 ELSE 0 END AS whole
--        FROM breach b
--        JOIN rectification c ON c.rowId = b.rowId
--        LEFT JOIN needed own ON own.otherRow = b.rowId
--    ), whole AS (
--        SELECT issueNo, amountInvolved, min(rowId) AS otherRow FROM issue GROUP BY issueNo, amountInvolved
--    )
--    SELECT c.rowId, n.otherRow, n.amountRecovered, n.parts + c.whole AS others
--    FROM named c
--    JOIN needed n ON n.issueNo = c.issueNo AND n.place <= 21
--    UNION ALL
--    SELECT c.rowId, w.otherRow, w.amountInvolved, n.parts + c.whole
--    FROM named c
--    JOIN needed n ON n.issueNo = c.issueNo AND n.place = 1
--    JOIN involved i ON i.issueNo = c.issueNo
--    JOIN whole w ON w.issueNo = i.issueNo AND w.amountInvolved = i.involved
WITH recovered AS (
    SELECT issueNo, sum(amountRecovered) AS recovered FROM rectification GROUP BY issueNo
), involved AS (
    SELECT issueNo, max(amountInvolved) AS involved FROM issue GROUP BY issueNo
)
SELECT c.rowId, r.recovered, i.involved
FROM rectification c
JOIN recovered r ON r.issueNo = c.issueNo
JOIN involved i ON i.issueNo = c.issueNo
WHERE c.amountRecovered IS NOT NULL AND r.recovered > i.involved
