-- code: EXG-C-001
-- severity: error
-- record: county
-- field: countyCode
-- reads: county(countyCode), expertGroup(countyCode), run(asOf)
-- title: 每县有专家组
-- zh: 贫困县 {dataYear} 年没有产业扶贫技术专家组
-- en: the poor county has no group of experts in {dataYear}
-- basis: 《指导意见》§五(四): 以县为单位建立
-- confidence: sure
-- narrowed: For the years 2018 to 2020, each once it is over.
-- evaluated: SELECT count(*) FROM county c CROSS JOIN run r WHERE c.dataYear BETWEEN 2018 AND 2020 AND c.dataYear < year(r.asOf + INTERVAL '1' DAY)
WITH grouped AS (
    SELECT DISTINCT substring(countyCode, 1, 6) AS county, dataYear FROM expertGroup
)
SELECT c.rowId, c.dataYear
FROM county c
CROSS JOIN run r
LEFT JOIN grouped g ON g.county = substring(c.countyCode, 1, 6) AND g.dataYear = c.dataYear
WHERE c.dataYear BETWEEN 2018 AND 2020 AND c.dataYear < year(r.asOf + INTERVAL '1' DAY)
  AND g.county IS NULL
