-- code: CNH-C-006
-- severity: warning
-- record: censusHousehold
-- field: registered
-- reads: censusHousehold(batch, registered), parameter(name, value, division)
-- title: 登记成功率
-- zh: 县 {county} 第 {batch} 批 {households} 户登记成功 {done} 户，低于 {least}%
-- en: {done} of {households} households of county {county} registered in batch {batch}, less than {least} %
-- basis: 普查公报
-- confidence: likely
-- narrowed: By county and batch; the finding stands at the first household that was not registered.
-- evaluated: SELECT count(*) FROM (SELECT DISTINCT substring(divisionCode, 1, 6) AS county, batch FROM censusHousehold WHERE registered IS NOT NULL AND batch IS NOT NULL AND divisionCode IS NOT NULL) AS c
WITH bound AS (
    SELECT max(value) AS least FROM parameter WHERE name = 'CENSUS_REGISTERED_MIN' AND division = ''
), counties AS (
    SELECT substring(divisionCode, 1, 6) AS county, batch, count(*) AS households,
           CAST(sum(CASE WHEN registered THEN 1 ELSE 0 END) AS BIGINT) AS done,
           min(CASE WHEN NOT registered THEN rowId END) AS rowId
    FROM censusHousehold
    WHERE registered IS NOT NULL AND batch IS NOT NULL AND divisionCode IS NOT NULL
    GROUP BY substring(divisionCode, 1, 6), batch
)
SELECT c.rowId, c.county, c.batch, c.households, c.done, CAST(b.least AS DECIMAL(6,1)) AS least
FROM counties c
CROSS JOIN bound b
WHERE c.done * 100 < b.least * c.households
