-- code: FSP-C-001
-- severity: info
-- record: village
-- field: villageCode
-- reads: village(villageCode, villageAttribute), financialServicePoint(villageCode, openedDate)
-- title: 基础金融服务不出村
-- zh: 贫困村 {villageCode} 没有金融服务站（点）
-- en: poor village {villageCode} has no financial service point
-- basis: 《指导意见》§五(二)
-- confidence: sure
-- narrowed: No share is decreed: each poor village without a point by the end of its data year is named.
-- evaluated: SELECT count(*) FROM village WHERE villageAttribute = '1' AND villageCode IS NOT NULL
WITH served AS (
    SELECT villageCode, min(year(openedDate)) AS firstYear FROM financialServicePoint GROUP BY villageCode
)
SELECT v.rowId, v.villageCode
FROM village v
LEFT JOIN served s ON s.villageCode = v.villageCode
WHERE v.villageAttribute = '1' AND v.villageCode IS NOT NULL
  AND (s.villageCode IS NULL OR s.firstYear > coalesce(v.dataYear, 9999))
