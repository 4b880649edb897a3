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
