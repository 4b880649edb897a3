-- code: GRN-X-001
-- severity: error
-- record: greenChannel
-- field: countyCode
-- reads: greenChannel(countyCode), poverty_county(code2013, code2020)
-- title: 注册地为贫困县
-- zh: 注册地 {countyCode} 不是贫困县
-- en: the county of registration {countyCode} is no poor county
-- basis: 《指导意见》§五(二) 绿色通道
-- confidence: sure
-- narrowed: The list of the 832 poor counties under their codes of 2013 and 2020; a county stays on it after its exit, since policies stay too.
-- evaluated: SELECT count(*) FROM greenChannel g WHERE g.countyCode IS NOT NULL
WITH poor AS (
    SELECT code2013 AS county FROM poverty_county
    UNION
    SELECT code2020 FROM poverty_county
)
SELECT g.rowId, g.countyCode
FROM greenChannel g
LEFT JOIN poor l ON l.county = substring(g.countyCode, 1, 6)
WHERE g.countyCode IS NOT NULL
  AND l.county IS NULL
