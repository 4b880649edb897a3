-- code: SEW-X-001
-- severity: error
-- record: sewageTreatment
-- field: households
-- reads: sewageTreatment(villageCode, households), villageAnnual(villageCode, householdCount)
-- title: 覆盖户数不超村户数
-- zh: 污水治理覆盖 {households} 户多于村总户数 {householdCount}
-- en: {households} households covered, but the village has {householdCount}
-- basis: Logic
-- confidence: sure
-- narrowed: The households of the village are those of the data year.
-- evaluated: SELECT count(*) FROM sewageTreatment s JOIN sized v ON v.villageCode = s.villageCode AND v.snapshot = coalesce(s.dataYear, 0) WHERE s.households IS NOT NULL AND v.householdCount IS NOT NULL
-- contradicts: SELECT b.rowId, v.rowId, v.householdCount
--    FROM breach b
--    JOIN sewageTreatment s ON s.rowId = b.rowId
--    JOIN villageAnnual v ON v.villageCode = s.villageCode AND coalesce(v.dataYear, 0) = coalesce(s.dataYear, 0)
--        AND v.householdCount = b.householdCount
WITH sized AS (
    SELECT villageCode, coalesce(dataYear, 0) AS snapshot, max(householdCount) AS householdCount FROM villageAnnual GROUP BY villageCode, coalesce(dataYear, 0)
)
SELECT s.rowId, s.households, v.householdCount
FROM sewageTreatment s
JOIN sized v ON v.villageCode = s.villageCode AND v.snapshot = coalesce(s.dataYear, 0)
WHERE s.households IS NOT NULL AND v.householdCount IS NOT NULL
  AND s.households > v.householdCount
