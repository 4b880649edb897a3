-- code: EXV-R-006
-- severity: error
-- record: villageAnnual
-- field:
-- reads: villageAnnual(villageCode, dataYear, population, collectiveIncome, pensionInsured, dibaoHouseholds, dibaoPopulation, tekunHouseholds, tekunPopulation, disabledPopulation), villageServices(villageCode, dataYear, busService, clinics, publicToilets, doctors, garbagePoints, libraries), village(villageCode, dataYear, exitStatus, exitYear)
-- title: 出列村年度指标必填
-- zh: 出列村年度指标未填：{missing}
-- en: the village left poverty and lacks yearly indicators: {missing}
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: From the exit year of the village on; both sections of the village form.
-- evaluated: SELECT count(*) FROM villageAnnual a WHERE EXISTS (SELECT 1 FROM village v WHERE v.villageCode = a.villageCode AND v.exitStatus = '1' AND coalesce(v.exitYear, v.dataYear) <= a.dataYear)
SELECT a.rowId,
  trim(concat(
    CASE WHEN a.population IS NULL THEN 'population ' ELSE '' END,
    CASE WHEN a.collectiveIncome IS NULL THEN 'collectiveIncome ' ELSE '' END,
    CASE WHEN a.pensionInsured IS NULL THEN 'pensionInsured ' ELSE '' END,
    CASE WHEN s.busService IS NULL THEN 'busService ' ELSE '' END,
    CASE WHEN s.clinics IS NULL THEN 'clinics ' ELSE '' END,
    CASE WHEN s.publicToilets IS NULL THEN 'publicToilets ' ELSE '' END,
    CASE WHEN s.doctors IS NULL THEN 'doctors ' ELSE '' END,
    CASE WHEN s.garbagePoints IS NULL THEN 'garbagePoints ' ELSE '' END,
    CASE WHEN s.libraries IS NULL THEN 'libraries ' ELSE '' END,
    CASE WHEN a.dibaoHouseholds IS NULL THEN 'dibaoHouseholds ' ELSE '' END,
    CASE WHEN a.dibaoPopulation IS NULL THEN 'dibaoPopulation ' ELSE '' END,
    CASE WHEN a.tekunHouseholds IS NULL THEN 'tekunHouseholds ' ELSE '' END,
    CASE WHEN a.tekunPopulation IS NULL THEN 'tekunPopulation ' ELSE '' END,
    CASE WHEN a.disabledPopulation IS NULL THEN 'disabledPopulation ' ELSE '' END
  )) AS missing
FROM villageAnnual a
LEFT JOIN villageServices s ON s.villageCode = a.villageCode AND s.dataYear = a.dataYear
WHERE (
    a.population IS NULL
    OR a.collectiveIncome IS NULL
    OR a.pensionInsured IS NULL
    OR s.busService IS NULL
    OR s.clinics IS NULL
    OR s.publicToilets IS NULL
    OR s.doctors IS NULL
    OR s.garbagePoints IS NULL
    OR s.libraries IS NULL
    OR a.dibaoHouseholds IS NULL
    OR a.dibaoPopulation IS NULL
    OR a.tekunHouseholds IS NULL
    OR a.tekunPopulation IS NULL
    OR a.disabledPopulation IS NULL
  )
  AND EXISTS (
    SELECT 1
    FROM village v
    WHERE v.villageCode = a.villageCode
      AND v.exitStatus = '1'
      AND coalesce(v.exitYear, v.dataYear) <= a.dataYear
  )
