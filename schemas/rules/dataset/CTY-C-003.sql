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
