-- code: CTY-C-003
-- severity: error
-- record: countyAnnual
-- field: poorHouseholdCount
-- reads: countyAnnual(countyCode, villageCount, poorHouseholdCount), villageAnnual(villageCode, poorHouseholds)
-- title: 县村汇总
-- zh: 县表贫困户数 {poorHouseholdCount} 万户与各村合计 {households} 户不一致
-- en: the county has {poorHouseholdCount} ten thousand poor households, its villages {households}
-- basis: Logic
-- confidence: sure
-- narrowed: Judged where all villages that the county counts are in the package; a number with two decimals may be 50 households off by rounding, one with three 5, one with four and a county without any none.
-- evaluated: SELECT count(*) FROM countyAnnual c JOIN summed v ON v.county = substring(c.countyCode, 1, 6) AND v.dataYear = c.dataYear WHERE v.villages = c.villageCount AND c.poorHouseholdCount IS NOT NULL
-- contradicts: WITH part AS (
--        SELECT b.rowId, v.rowId AS otherRow, v.poorHouseholds AS amount, b.households, b.poorHouseholdCount * 10000 AS whole,
--               CASE WHEN b.poorHouseholdCount = 0 THEN 0
--                    WHEN b.poorHouseholdCount * 100 = floor(b.poorHouseholdCount * 100) THEN 50
--                    WHEN b.poorHouseholdCount * 1000 = floor(b.poorHouseholdCount * 1000) THEN 5
--                    ELSE 0 END AS tolerance,
--               sum(v.poorHouseholds) OVER (PARTITION BY b.rowId ORDER BY v.poorHouseholds DESC, v.rowId
--                                           ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS reached
--        FROM breach b
--        JOIN countyAnnual c ON c.rowId = b.rowId
--        JOIN villageAnnual v ON substring(v.villageCode, 1, 6) = substring(c.countyCode, 1, 6) AND v.dataYear = c.dataYear
--        WHERE v.poorHouseholds > 0
--    )
--    SELECT rowId, otherRow, amount FROM part WHERE households < whole OR reached - amount <= whole + tolerance
WITH summed AS (
    SELECT substring(villageCode, 1, 6) AS county, dataYear, count(DISTINCT villageCode) AS villages,
           cast(sum(poorHouseholds) AS BIGINT) AS households
    FROM villageAnnual
    GROUP BY substring(villageCode, 1, 6), dataYear
    HAVING count(*) = count(poorHouseholds)
)
SELECT c.rowId, c.poorHouseholdCount, v.households
FROM countyAnnual c
JOIN summed v ON v.county = substring(c.countyCode, 1, 6) AND v.dataYear = c.dataYear
WHERE v.villages = c.villageCount AND c.poorHouseholdCount IS NOT NULL
  AND abs(v.households - c.poorHouseholdCount * 10000) >
      CASE WHEN c.poorHouseholdCount = 0 THEN 0
           WHEN c.poorHouseholdCount * 100 = floor(c.poorHouseholdCount * 100) THEN 50
           WHEN c.poorHouseholdCount * 1000 = floor(c.poorHouseholdCount * 1000) THEN 5
           ELSE 0 END
