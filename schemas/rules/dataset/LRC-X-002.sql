-- code: LRC-X-002
-- severity: error
-- record: landQuotaTransfer
-- field: area
-- reads: landConsolidation(projectCode, countyCode, newArable), landQuotaTransfer(quotaType, outCounty, area, date)
-- title: 调剂指标来源
-- zh: 县 {county} 累计调出新增耕地指标 {transferred} 公顷，超过新增耕地 {newArable} 亩
-- en: county {county} has transferred {transferred} ha of new arable land, more than the {newArable} mu it made
-- basis: 《指导意见》§五(三)
-- confidence: sure
-- narrowed: New arable land as reported is taken for accepted; 15 mu are a hectare; the finding stands at the transfers, by date, from the one that passes the sum.
-- evaluated: SELECT count(*) FROM landQuotaTransfer WHERE quotaType = '3' AND area IS NOT NULL AND outCounty IS NOT NULL
-- contradicts: WITH project_row AS (
--        SELECT substring(l.countyCode, 1, 6) AS county, min(l.rowId) AS otherRow, p.newArable AS amount
--        FROM project_area p
--        JOIN landConsolidation l ON l.projectCode = p.projectCode AND substring(l.countyCode, 1, 6) = p.county
--            AND l.newArable = p.newArable
--        WHERE p.newArable > 0
--        GROUP BY substring(l.countyCode, 1, 6), p.projectCode, p.newArable
--    ), transfer AS (
--        SELECT t.rowId AS otherRow, u.county, t.area * 15 AS amount, coalesce(m.newArable, 0) AS newArable,
--               sum(t.area * 15) OVER (PARTITION BY u.county ORDER BY t.area DESC, t.rowId
--                                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS reached
--        FROM landQuotaTransfer t
--        JOIN running u ON u.rowId = t.rowId
--        LEFT JOIN made m ON m.county = u.county
--        WHERE t.area > 0
--    ), named AS (
--        SELECT county, otherRow, amount, 0 AS transferred FROM project_row
--        UNION ALL
--        SELECT county, otherRow, amount, 1 FROM transfer WHERE reached - amount <= newArable
--    ), ranked AS (
--        SELECT county, otherRow, amount, transferred,
--               row_number() OVER (PARTITION BY county ORDER BY amount DESC, otherRow) AS place,
--               count(*) OVER (PARTITION BY county) AS members
--        FROM named
--    )
--    SELECT b.rowId, r.otherRow, r.amount, r.members - CASE WHEN own.otherRow IS NULL THEN 0 ELSE 1 END AS others
--    FROM breach b
--    JOIN ranked r ON r.county = b.county AND r.place <= 21
--    LEFT JOIN ranked own ON own.otherRow = b.rowId
WITH project_area AS (
    SELECT projectCode, substring(countyCode, 1, 6) AS county, max(newArable) AS newArable
    FROM landConsolidation
    WHERE newArable IS NOT NULL AND countyCode IS NOT NULL
    GROUP BY projectCode, substring(countyCode, 1, 6)
), made AS (
    SELECT county, sum(newArable) AS newArable FROM project_area GROUP BY county
), running AS (
    SELECT t.rowId, substring(t.outCounty, 1, 6) AS county,
           sum(t.area) OVER (PARTITION BY substring(t.outCounty, 1, 6) ORDER BY t.date, t.rowId
                             ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS transferred
    FROM landQuotaTransfer t
    WHERE t.quotaType = '3' AND t.area IS NOT NULL AND t.outCounty IS NOT NULL
)
SELECT u.rowId, u.county, u.transferred, CAST(coalesce(m.newArable, 0) AS DECIMAL(16,2)) AS newArable
FROM running u
LEFT JOIN made m ON m.county = u.county
WHERE u.transferred * 15 > coalesce(m.newArable, 0)
