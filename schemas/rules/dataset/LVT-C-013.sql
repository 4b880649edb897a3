-- code: LVT-C-013
-- severity: error
-- record: *
-- field:
-- reads: record_version(rowId), county(countyCode), village(villageCode, villageAttribute), household(householdNo, povertyStatus, exitYear?), leaderVisit(secretaryLevel, objectType, objectId, date), run(asOf)
-- title: 五级书记遍访全覆盖
-- zh: 脱贫攻坚期内没有{missing}的遍访记录
-- en: never visited in the battle by: {missing}
-- basis: 《指导意见》§八(一)
-- confidence: sure
-- narrowed: Judged when the battle is over (end of 2020) for poor counties, poor villages and households that were poor in 2018 or later, each at its latest row; which townships have hard tasks is in no record, so the city secretaries are not judged.
-- evaluated: SELECT count(*) FROM judged j CROSS JOIN run r WHERE r.asOf >= DATE '2020-12-31'
WITH counties AS (
    SELECT rowId, substring(countyCode, 1, 6) AS objectId, row_number() OVER (PARTITION BY countyCode ORDER BY coalesce(dataYear, 0) DESC, rowId DESC) AS latest
    FROM county
    WHERE countyCode IS NOT NULL
), villages AS (
    SELECT rowId, villageCode AS objectId, villageAttribute, row_number() OVER (PARTITION BY villageCode ORDER BY coalesce(dataYear, 0) DESC, rowId DESC) AS latest
    FROM village
    WHERE villageCode IS NOT NULL
), households AS (
    SELECT rowId, householdNo AS objectId, povertyStatus, exitYear, row_number() OVER (PARTITION BY householdNo ORDER BY coalesce(dataYear, 0) DESC, rowId DESC) AS latest
    FROM household
    WHERE householdNo IS NOT NULL
), due AS (
    SELECT rowId, objectId, '1' AS objectType FROM counties WHERE latest = 1
    UNION ALL
    SELECT rowId, objectId, '3' FROM villages WHERE latest = 1 AND villageAttribute = '1'
    UNION ALL
    SELECT rowId, objectId, '4' FROM households
    WHERE latest = 1 AND (povertyStatus IN ('0', '2', '3') OR (povertyStatus = '1' AND exitYear >= 2018))
), visited AS (
    SELECT objectType, CASE WHEN objectType = '1' THEN substring(objectId, 1, 6) ELSE objectId END AS objectId,
           max(CASE WHEN secretaryLevel = '2' THEN 1 ELSE 0 END) AS province,
           max(CASE WHEN secretaryLevel = '4' THEN 1 ELSE 0 END) AS county,
           max(CASE WHEN secretaryLevel = '5' THEN 1 ELSE 0 END) AS township,
           max(CASE WHEN secretaryLevel = '6' THEN 1 ELSE 0 END) AS village
    FROM leaderVisit v
    WHERE year(v.date) <= 2020
    GROUP BY objectType, CASE WHEN objectType = '1' THEN substring(objectId, 1, 6) ELSE objectId END
), judged AS (
    SELECT d.rowId, trim(concat(
               CASE WHEN d.objectType = '1' AND coalesce(v.province, 0) = 0 THEN '省委书记 provincial secretary ' ELSE '' END,
               CASE WHEN d.objectType = '3' AND coalesce(v.county, 0) = 0 THEN '县委书记 county secretary ' ELSE '' END,
               CASE WHEN d.objectType = '4' AND coalesce(v.township, 0) = 0 THEN '乡镇党委书记 township secretary ' ELSE '' END,
               CASE WHEN d.objectType = '4' AND coalesce(v.village, 0) = 0 THEN '村党组织书记 village secretary ' ELSE '' END)) AS missing
    FROM due d
    LEFT JOIN visited v ON v.objectType = d.objectType AND v.objectId = d.objectId
)
SELECT j.rowId, j.missing
FROM judged j
CROSS JOIN run r
WHERE r.asOf >= DATE '2020-12-31'
  AND j.missing <> ''
