-- code: VIL-T-005
-- severity: warning
-- record: villageServices
-- field:
-- reads: villageServices(villageCode, pavedRoadToTownship, busService, poweredNaturalVillages?, clinics)
-- title: 基础设施不倒退
-- zh: {dataYear} 年基础设施比 {previousYear} 年倒退：{elements}
-- en: infrastructure of {dataYear} is worse than in {previousYear}: {elements}
-- basis: Logic
-- confidence: likely
-- evaluated: SELECT count(*) FROM (SELECT villageCode FROM villageServices WHERE villageCode IS NOT NULL AND dataYear IS NOT NULL GROUP BY villageCode, dataYear) v
-- contradicts: WITH previous AS (
--        SELECT v.rowId, lag(v.rowId) OVER (PARTITION BY v.villageCode ORDER BY v.dataYear, v.rowId) AS otherRow
--        FROM villageServices v
--        WHERE v.villageCode IS NOT NULL AND v.dataYear IS NOT NULL
--    )
--    SELECT b.rowId, p.otherRow, 0
--    FROM breach b
--    JOIN previous p ON p.rowId = b.rowId
WITH ordered AS (
    SELECT v.rowId, v.dataYear, v.pavedRoadToTownship, v.busService, v.poweredNaturalVillages, v.clinics,
           lag(v.dataYear) OVER (PARTITION BY v.villageCode ORDER BY v.dataYear, v.rowId) AS previousYear,
           lag(v.pavedRoadToTownship) OVER (PARTITION BY v.villageCode ORDER BY v.dataYear, v.rowId) AS previousRoad,
           lag(v.busService) OVER (PARTITION BY v.villageCode ORDER BY v.dataYear, v.rowId) AS previousBus,
           lag(v.poweredNaturalVillages) OVER (PARTITION BY v.villageCode ORDER BY v.dataYear, v.rowId) AS previousPower,
           lag(v.clinics) OVER (PARTITION BY v.villageCode ORDER BY v.dataYear, v.rowId) AS previousClinics
    FROM villageServices v
    WHERE v.villageCode IS NOT NULL AND v.dataYear IS NOT NULL
)
SELECT rowId, dataYear, previousYear,
       trim(concat(CASE WHEN previousRoad AND NOT pavedRoadToTownship THEN 'pavedRoadToTownship ' ELSE '' END,
                   CASE WHEN previousBus AND NOT busService THEN 'busService ' ELSE '' END,
                   CASE WHEN poweredNaturalVillages < previousPower THEN 'poweredNaturalVillages ' ELSE '' END,
                   CASE WHEN clinics < previousClinics THEN 'clinics ' ELSE '' END)) AS elements
FROM ordered
WHERE dataYear > previousYear
  AND ((previousRoad AND NOT pavedRoadToTownship) OR (previousBus AND NOT busService)
    OR poweredNaturalVillages < previousPower OR clinics < previousClinics)
