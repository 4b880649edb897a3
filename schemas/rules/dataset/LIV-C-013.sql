-- code: LIV-C-013
-- severity: warning
-- record: villageAnnual
-- field:
-- reads: villageAnnual(villageCode, arableArea, irrigatedArea?, forestArea, returnedForestArea, orchardArea, pastureArea, waterArea), livingCondition(householdNo, arableArea, irrigatedArea?, forestArea, returnedForestArea, orchardArea, pastureArea, waterArea), household(householdNo, villageCode)
-- title: 户面积汇总不超过村面积
-- zh: 建档立卡户下列面积合计超过村面积：{areas}
-- en: these areas of the registered households exceed those of the village: {areas}
-- basis: 国家信息系统核查
-- confidence: sure
-- evaluated: SELECT count(*) FROM villageAnnual v JOIN households s ON s.villageCode = v.villageCode AND s.snapshot = coalesce(v.dataYear, 0)
-- contradicts: WITH excess AS (
--        SELECT b.rowId, v.villageCode, coalesce(v.dataYear, 0) AS snapshot,
--               CASE WHEN b.areas LIKE '%arableArea%' THEN 'arableArea' WHEN b.areas LIKE '%irrigatedArea%' THEN 'irrigatedArea'
--                    WHEN b.areas LIKE 'forestArea%' OR b.areas LIKE '% forestArea%' THEN 'forestArea'
--                    WHEN b.areas LIKE '%returnedForestArea%' THEN 'returnedForestArea'
--                    WHEN b.areas LIKE '%orchardArea%' THEN 'orchardArea' WHEN b.areas LIKE '%pastureArea%' THEN 'pastureArea'
--                    ELSE 'waterArea' END AS area,
--               v.arableArea, v.irrigatedArea, v.forestArea, v.returnedForestArea, v.orchardArea, v.pastureArea, v.waterArea
--        FROM breach b
--        JOIN villageAnnual v ON v.rowId = b.rowId
--    ), part AS (
--        SELECT x.rowId, l.rowId AS otherRow,
--               CASE x.area WHEN 'arableArea' THEN l.arableArea WHEN 'irrigatedArea' THEN l.irrigatedArea
--                    WHEN 'forestArea' THEN l.forestArea WHEN 'returnedForestArea' THEN l.returnedForestArea
--                    WHEN 'orchardArea' THEN l.orchardArea WHEN 'pastureArea' THEN l.pastureArea ELSE l.waterArea END AS amount,
--               CASE x.area WHEN 'arableArea' THEN x.arableArea WHEN 'irrigatedArea' THEN x.irrigatedArea
--                    WHEN 'forestArea' THEN x.forestArea WHEN 'returnedForestArea' THEN x.returnedForestArea
--                    WHEN 'orchardArea' THEN x.orchardArea WHEN 'pastureArea' THEN x.pastureArea ELSE x.waterArea END AS whole
--        FROM excess x
--        JOIN household h ON h.villageCode = x.villageCode AND coalesce(h.dataYear, 0) = x.snapshot
--        JOIN livingCondition l ON l.householdNo = h.householdNo AND coalesce(l.dataYear, 0) = x.snapshot
--    ), running AS (
--        SELECT rowId, otherRow, amount, whole,
--               sum(amount) OVER (PARTITION BY rowId ORDER BY amount DESC, otherRow
--                                 ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS reached
--        FROM part
--        WHERE amount > 0
--    )
--    SELECT rowId, otherRow, amount FROM running WHERE reached - amount <= whole
WITH households AS (
    SELECT h.villageCode, coalesce(l.dataYear, 0) AS snapshot,
           sum(l.arableArea) AS arableArea,
           sum(l.irrigatedArea) AS irrigatedArea,
           sum(l.forestArea) AS forestArea,
           sum(l.returnedForestArea) AS returnedForestArea,
           sum(l.orchardArea) AS orchardArea,
           sum(l.pastureArea) AS pastureArea,
           sum(l.waterArea) AS waterArea
    FROM livingCondition l
    JOIN household h ON h.householdNo = l.householdNo AND coalesce(h.dataYear, 0) = coalesce(l.dataYear, 0)
    GROUP BY h.villageCode, coalesce(l.dataYear, 0)
)
SELECT v.rowId,
       trim(concat(
           CASE WHEN s.arableArea > v.arableArea THEN 'arableArea ' ELSE '' END,
           CASE WHEN s.irrigatedArea > v.irrigatedArea THEN 'irrigatedArea ' ELSE '' END,
           CASE WHEN s.forestArea > v.forestArea THEN 'forestArea ' ELSE '' END,
           CASE WHEN s.returnedForestArea > v.returnedForestArea THEN 'returnedForestArea ' ELSE '' END,
           CASE WHEN s.orchardArea > v.orchardArea THEN 'orchardArea ' ELSE '' END,
           CASE WHEN s.pastureArea > v.pastureArea THEN 'pastureArea ' ELSE '' END,
           CASE WHEN s.waterArea > v.waterArea THEN 'waterArea ' ELSE '' END)) AS areas
FROM villageAnnual v
JOIN households s ON s.villageCode = v.villageCode AND s.snapshot = coalesce(v.dataYear, 0)
WHERE s.arableArea > v.arableArea
   OR s.irrigatedArea > v.irrigatedArea
   OR s.forestArea > v.forestArea
   OR s.returnedForestArea > v.returnedForestArea
   OR s.orchardArea > v.orchardArea
   OR s.pastureArea > v.pastureArea
   OR s.waterArea > v.waterArea
