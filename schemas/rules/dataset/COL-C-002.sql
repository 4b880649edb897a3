-- code: COL-C-002
-- severity: error
-- record: county
-- field: countyCode
-- reads: county(countyCode, region), cooperationPairing(level, westDivision, startDate, endDate?), run(asOf)
-- title: 携手奔小康贫困县全覆盖
-- zh: 西部贫困县 {dataYear} 年没有县级携手奔小康结对
-- en: the western poor county has no county-level pair in {dataYear}
-- basis: 《指导意见》§六(一): 贫困县全覆盖
-- confidence: sure
-- narrowed: For the years 2018 to 2020, each once it is over; counties of Tibet and Xinjiang are under counterpart support and have no pairs of east and west.
-- evaluated: SELECT count(*) FROM county c CROSS JOIN run r WHERE c.region = 'W' AND substring(c.countyCode, 1, 2) NOT IN ('54', '65') AND c.dataYear BETWEEN 2018 AND 2020 AND c.dataYear < year(r.asOf + INTERVAL '1' DAY)
WITH paired AS (
    SELECT DISTINCT c.rowId
    FROM county c
    JOIN cooperationPairing p ON substring(p.westDivision, 1, 6) = substring(c.countyCode, 1, 6)
    WHERE p.level = '3' AND year(p.startDate) <= c.dataYear AND (p.endDate IS NULL OR year(p.endDate) >= c.dataYear)
)
SELECT c.rowId, c.dataYear
FROM county c
CROSS JOIN run r
LEFT JOIN paired k ON k.rowId = c.rowId
WHERE c.region = 'W' AND substring(c.countyCode, 1, 2) NOT IN ('54', '65')
  AND c.dataYear BETWEEN 2018 AND 2020 AND c.dataYear < year(r.asOf + INTERVAL '1' DAY)
  AND k.rowId IS NULL
