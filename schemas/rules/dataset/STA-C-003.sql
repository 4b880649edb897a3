-- code: STA-C-003
-- severity: warning
-- record: household
-- field: memberCount
-- reads: household(memberCount)
-- title: 户均人口
-- zh: {county} 县 {dataYear} 年户均人口 {meanSize}，超出2.0–5.5
-- en: mean household size {meanSize} of county {county} in {dataYear} is outside 2.0–5.5
-- basis: 普查公报第三号
-- confidence: sure
-- narrowed: Only counties with at least 30 households in the data year are judged.
-- evaluated: SELECT count(*) FROM (SELECT substring(divisionCode, 1, 6) AS county FROM household WHERE memberCount IS NOT NULL GROUP BY substring(divisionCode, 1, 6), dataYear HAVING count(*) >= 30) c
WITH county AS (
    SELECT substring(divisionCode, 1, 6) AS county, dataYear, min(rowId) AS rowId,
           count(*) AS households, sum(memberCount) AS persons
    FROM household
    WHERE memberCount IS NOT NULL
    GROUP BY substring(divisionCode, 1, 6), dataYear
)
SELECT rowId, county, dataYear, cast(round(1.00 * persons / households, 2) AS DECIMAL(10, 2)) AS meanSize
FROM county
WHERE households >= 30 AND (persons < households * 2 OR persons * 2 > households * 11)
