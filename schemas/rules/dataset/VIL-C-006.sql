-- code: VIL-C-006
-- severity: error
-- record: villageAnnual
-- field: naturalVillageCount
-- reads: villageAnnual(villageCode, naturalVillageCount, householdCount), naturalVillage(naturalVillageCode, villageCode, householdCount)
-- title: 自然村汇总
-- zh: 自然村 {naturalVillageCount} 个、总户数 {householdCount} 与自然村登记 {villages} 个、{households} 户不一致
-- en: {naturalVillageCount} natural villages and {householdCount} households, but {villages} are registered with {households}
-- basis: Logic
-- confidence: likely
-- narrowed: Judged where natural villages of the county and data year are in the package.
-- evaluated: SELECT count(*) FROM villageAnnual a JOIN listed l ON l.county = substring(a.villageCode, 1, 6) AND l.dataYear = a.dataYear
-- contradicts: WITH part AS (
--        SELECT b.rowId, n.rowId AS otherRow, coalesce(n.householdCount, 0) AS amount, b.naturalVillageCount, b.householdCount,
--               b.villages, b.households,
--               row_number() OVER (PARTITION BY b.rowId ORDER BY coalesce(n.householdCount, 0) DESC, n.rowId) AS place,
--               sum(coalesce(n.householdCount, 0)) OVER (PARTITION BY b.rowId ORDER BY coalesce(n.householdCount, 0) DESC, n.rowId
--                                 ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS reached
--        FROM breach b
--        JOIN villageAnnual a ON a.rowId = b.rowId
--        JOIN naturalVillage n ON n.villageCode = a.villageCode AND n.dataYear = a.dataYear
--    )
--    SELECT rowId, otherRow, amount
--    FROM part
--    WHERE CASE WHEN villages > naturalVillageCount THEN place <= naturalVillageCount + 1
--               WHEN villages = naturalVillageCount AND households > householdCount THEN reached - amount <= householdCount
--               ELSE TRUE END
WITH listed AS (
    SELECT DISTINCT substring(villageCode, 1, 6) AS county, dataYear FROM naturalVillage
), registered AS (
    SELECT villageCode, dataYear, count(DISTINCT naturalVillageCode) AS villages, cast(sum(householdCount) AS BIGINT) AS households,
           sum(CASE WHEN householdCount IS NULL THEN 1 ELSE 0 END) AS unclear
    FROM naturalVillage
    GROUP BY villageCode, dataYear
)
SELECT a.rowId, a.naturalVillageCount, a.householdCount, coalesce(n.villages, 0) AS villages, coalesce(n.households, 0) AS households
FROM villageAnnual a
JOIN listed l ON l.county = substring(a.villageCode, 1, 6) AND l.dataYear = a.dataYear
LEFT JOIN registered n ON n.villageCode = a.villageCode AND n.dataYear = a.dataYear
WHERE a.naturalVillageCount <> coalesce(n.villages, 0) OR (n.unclear = 0 AND a.householdCount <> n.households)
