-- code: ROD-X-041
-- severity: warning
-- record: naturalVillage
-- field: pavedRoad
-- reads: naturalVillage(naturalVillageCode, pavedRoad), villageRoad(naturalVillageCode, surface, completedDate)
-- title: 通组路与自然村状态
-- zh: 通组硬化路 {completedDate} 竣工，{dataYear} 年自然村仍登记不通沥青（水泥）路
-- en: the paved road was completed on {completedDate}, but {dataYear} says there is none
-- basis: 《指导意见》§四(末)
-- confidence: sure
-- narrowed: From the data year of the completion on.
-- evaluated: SELECT count(*) FROM naturalVillage n JOIN paved p ON p.naturalVillageCode = n.naturalVillageCode WHERE n.pavedRoad IS NOT NULL AND year(p.completedDate) <= n.dataYear
WITH paved AS (
    SELECT naturalVillageCode, min(completedDate) AS completedDate FROM villageRoad WHERE surface IN ('3', '4') AND completedDate IS NOT NULL GROUP BY naturalVillageCode
)
SELECT n.rowId, n.dataYear, p.completedDate
FROM naturalVillage n
JOIN paved p ON p.naturalVillageCode = n.naturalVillageCode
WHERE n.pavedRoad IS NOT NULL AND year(p.completedDate) <= n.dataYear
  AND n.pavedRoad = FALSE
