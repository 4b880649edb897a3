-- code: DSA-C-002
-- severity: error
-- record: county
-- field: countyCode
-- reads: county(countyCode, countyAttribute), designatedAssistance(countyCode, year), run(asOf)
-- title: 定点扶贫全覆盖
-- zh: 国家扶贫开发工作重点县 {dataYear} 年没有定点扶贫单位
-- en: the national key county has no unit of designated assistance in {dataYear}
-- basis: Design of 定点扶贫 (592 counties)
-- confidence: likely
-- narrowed: Key counties are those that the register of counties calls so; each year from 2013 to 2020 is judged once it is over.
-- evaluated: SELECT count(*) FROM county c CROSS JOIN run r WHERE concat(';', c.countyAttribute, ';') LIKE '%;1;%' AND c.dataYear BETWEEN 2013 AND 2020 AND c.dataYear < year(r.asOf + INTERVAL '1' DAY)
WITH helped AS (
    SELECT DISTINCT substring(h.countyCode, 1, 6) AS county, h.year AS helpYear FROM designatedAssistance h
)
SELECT c.rowId, c.dataYear
FROM county c
CROSS JOIN run r
LEFT JOIN helped d ON d.county = substring(c.countyCode, 1, 6) AND d.helpYear = c.dataYear
WHERE concat(';', c.countyAttribute, ';') LIKE '%;1;%' AND c.dataYear BETWEEN 2013 AND 2020 AND c.dataYear < year(r.asOf + INTERVAL '1' DAY)
  AND d.county IS NULL
