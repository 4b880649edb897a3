-- code: CON-X-001
-- severity: error
-- record: consumptionAssistance
-- field: sellerCounty
-- reads: consumptionAssistance(sellerCounty), poverty_county(code2013, code2020)
-- title: 产地为贫困县
-- zh: 产地县 {sellerCounty} 不是贫困县
-- en: the county of origin {sellerCounty} is no poor county
-- basis: 消费扶贫
-- confidence: sure
-- narrowed: The list of the 832 poor counties under their codes of 2013 and 2020.
-- evaluated: SELECT count(*) FROM consumptionAssistance g WHERE g.sellerCounty IS NOT NULL
WITH poor AS (
    SELECT code2013 AS county FROM poverty_county
    UNION
    SELECT code2020 FROM poverty_county
)
SELECT g.rowId, g.sellerCounty
FROM consumptionAssistance g
LEFT JOIN poor l ON l.county = substring(g.sellerCounty, 1, 6)
WHERE g.sellerCounty IS NOT NULL
  AND l.county IS NULL
