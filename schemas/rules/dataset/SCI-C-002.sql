-- code: SCI-C-002
-- severity: error
-- record: village
-- field: villageCode
-- reads: village(villageCode, villageAttribute), scienceCommissioner(villageCode, startDate, endDate?), run(asOf)
-- title: 科技特派员全覆盖
-- zh: 贫困村 {dataYear} 年末没有在期的科技特派员
-- en: the poor village has no science commissioner in force at the end of {dataYear}
-- basis: 《指导意见》§五(四): 全覆盖
-- confidence: sure
-- narrowed: For the data years 2018 to 2020; in force on the last day of the data year, or on asOf if that is earlier.
-- evaluated: SELECT count(*) FROM village v WHERE v.villageAttribute = '1' AND v.dataYear BETWEEN 2018 AND 2020
WITH kept AS (
    SELECT DISTINCT v.rowId
    FROM village v
    CROSS JOIN run r
    JOIN scienceCommissioner s ON s.villageCode = v.villageCode
    WHERE s.startDate <= CASE WHEN v.dataYear < year(r.asOf) THEN cast(concat(cast(v.dataYear AS VARCHAR(4)), '-12-31') AS DATE) ELSE r.asOf END
      AND (s.endDate IS NULL OR s.endDate >= CASE WHEN v.dataYear < year(r.asOf) THEN cast(concat(cast(v.dataYear AS VARCHAR(4)), '-12-31') AS DATE) ELSE r.asOf END)
)
SELECT v.rowId, v.dataYear
FROM village v
LEFT JOIN kept k ON k.rowId = v.rowId
WHERE v.villageAttribute = '1' AND v.dataYear BETWEEN 2018 AND 2020
  AND k.rowId IS NULL
