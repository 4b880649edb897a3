-- code: STA-C-004
-- severity: info
-- record: household
-- field: mainCause
-- reads: household(mainCause)
-- title: 致贫原因结构
-- zh: {county} 县 {dataYear} 年因病致贫占 {share}%，超出20%–60%
-- en: illness is the main cause of {share} % of the households of county {county} in {dataYear}, outside 20–60 %
-- basis: 国务院扶贫办 2016–17
-- confidence: likely
-- narrowed: Only counties with at least 100 households in the data year are judged.
-- evaluated: SELECT count(*) FROM (SELECT substring(divisionCode, 1, 6) AS county FROM household WHERE mainCause IS NOT NULL GROUP BY substring(divisionCode, 1, 6), dataYear HAVING count(*) >= 100) c
WITH county AS (
    SELECT substring(divisionCode, 1, 6) AS county, dataYear, min(rowId) AS rowId,
           count(*) AS households, sum(CASE WHEN mainCause = '1' THEN 1 ELSE 0 END) AS ill
    FROM household
    WHERE mainCause IS NOT NULL
    GROUP BY substring(divisionCode, 1, 6), dataYear
)
SELECT rowId, county, dataYear, cast(round(100.0 * ill / households, 1) AS DECIMAL(5, 1)) AS share
FROM county
WHERE households >= 100 AND (ill * 5 < households OR ill * 5 > households * 3)
