-- code: EXV-R-005
-- severity: error
-- record: villageServices
-- field: pavedRoadToTownship
-- reads: villageServices(villageCode, dataYear, pavedRoadToTownship), village(villageCode, dataYear, exitStatus, exitYear)
-- title: 出列村通硬化路
-- zh: 出列村到乡镇未通沥青（水泥）路
-- en: the village left poverty without a paved road to its township
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: From the exit year of the village on.
-- evaluated: SELECT count(*) FROM villageServices a WHERE EXISTS (SELECT 1 FROM village v WHERE v.villageCode = a.villageCode AND v.exitStatus = '1' AND coalesce(v.exitYear, v.dataYear) <= a.dataYear) AND a.pavedRoadToTownship IS NOT NULL
SELECT a.rowId
FROM villageServices a
WHERE NOT a.pavedRoadToTownship
  AND EXISTS (
    SELECT 1
    FROM village v
    WHERE v.villageCode = a.villageCode
      AND v.exitStatus = '1'
      AND coalesce(v.exitYear, v.dataYear) <= a.dataYear
  )
