-- code: EXV-R-007
-- severity: error
-- record: villageServices
-- field: unsafeWaterHouseholds
-- reads: villageServices(villageCode, dataYear, unsafeWaterHouseholds, dangerousHouseHouseholds), villageAnnual(villageCode, dataYear, householdCount)
-- title: 村户数包含关系
-- zh: 未实现饮水安全户数 {unsafeWaterHouseholds} 或危房户数 {dangerousHouseHouseholds} 超过总户数 {householdCount}
-- en: households without safe water {unsafeWaterHouseholds} or in dangerous houses {dangerousHouseHouseholds} exceed all households {householdCount}
-- basis: 国家信息系统核查
-- confidence: sure
-- evaluated: SELECT count(*) FROM villageServices s WHERE (s.unsafeWaterHouseholds IS NOT NULL OR s.dangerousHouseHouseholds IS NOT NULL) AND EXISTS (SELECT 1 FROM villageAnnual a WHERE a.villageCode = s.villageCode AND coalesce(a.dataYear, 0) = coalesce(s.dataYear, 0) AND a.householdCount IS NOT NULL)
SELECT s.rowId, s.unsafeWaterHouseholds, s.dangerousHouseHouseholds, a.householdCount
FROM villageServices s
JOIN villageAnnual a ON a.villageCode = s.villageCode AND coalesce(a.dataYear, 0) = coalesce(s.dataYear, 0)
WHERE s.unsafeWaterHouseholds > a.householdCount
   OR s.dangerousHouseHouseholds > a.householdCount
