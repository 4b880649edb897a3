-- code: CNC-C-002
-- severity: error
-- record: censusVillage
-- field: villageCode
-- reads: censusCounty(countyCode), censusVillage(villageCode)
-- title: 县表数与村表数
-- zh: 村 {villageCode} 所在县没有普查县表
-- en: no census form of the county of village {villageCode}
-- basis: 普查方案
-- confidence: sure
-- narrowed: The number of census counties is national and no package of a province can show it: what is judged is that every village belongs to a county form.
-- evaluated: SELECT count(*) FROM censusVillage WHERE villageCode IS NOT NULL
WITH forms AS (
    SELECT DISTINCT substring(countyCode, 1, 6) AS county FROM censusCounty WHERE countyCode IS NOT NULL
)
SELECT v.rowId, v.villageCode
FROM censusVillage v
LEFT JOIN forms f ON f.county = substring(v.villageCode, 1, 6)
WHERE v.villageCode IS NOT NULL AND f.county IS NULL
