-- code: TDP-X-002
-- severity: error
-- record: talentDispatch
-- field: toCounty
-- reads: talentDispatch(toCounty), county(countyCode, countyAttribute), poverty_county(code2013, code2020)
-- title: 服务县在范围内
-- zh: 服务县 {toCounty} 不在贫困、边境或革命老区县名单内
-- en: the county served, {toCounty}, is on no list of poor, border or old revolutionary counties
-- basis: 《指导意见》§五(四)
-- confidence: sure
-- narrowed: Poor counties are those of the list of 832 and of the register of counties; border and old revolutionary counties are known only from that register.
-- evaluated: SELECT count(*) FROM talentDispatch t WHERE t.toCounty IS NOT NULL
WITH poor AS (
    SELECT code2013 AS county FROM poverty_county
    UNION
    SELECT code2020 FROM poverty_county
), listed AS (
    SELECT DISTINCT substring(countyCode, 1, 6) AS county
    FROM county
    WHERE concat(';', countyAttribute, ';') LIKE '%;1;%'
       OR concat(';', countyAttribute, ';') LIKE '%;2;%'
       OR concat(';', countyAttribute, ';') LIKE '%;3;%'
       OR concat(';', countyAttribute, ';') LIKE '%;4;%'
       OR concat(';', countyAttribute, ';') LIKE '%;6;%'
       OR concat(';', countyAttribute, ';') LIKE '%;7;%'
)
SELECT t.rowId, t.toCounty
FROM talentDispatch t
LEFT JOIN poor l ON l.county = substring(t.toCounty, 1, 6)
LEFT JOIN listed c ON c.county = substring(t.toCounty, 1, 6)
WHERE t.toCounty IS NOT NULL
  AND l.county IS NULL AND c.county IS NULL
