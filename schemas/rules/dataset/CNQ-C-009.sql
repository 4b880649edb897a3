-- code: CNQ-C-009
-- severity: warning
-- record: censusQuality
-- field: isError
-- reads: censusQuality(isError), parameter(name, value, division)
-- title: 差错率
-- zh: 县 {county} 抽查 {items} 项，差错 {errors} 项，差错率超过 {most}%
-- en: {errors} errors in {items} items checked in county {county}, more than {most} %
-- basis: 普查质量控制
-- confidence: guess
-- narrowed: By county, over all items checked; the finding stands at the first error.
-- evaluated: SELECT count(*) FROM (SELECT DISTINCT substring(divisionCode, 1, 6) AS county FROM censusQuality WHERE isError IS NOT NULL AND divisionCode IS NOT NULL) AS c
WITH bound AS (
    SELECT max(value) AS most FROM parameter WHERE name = 'CENSUS_ERROR_MAX' AND division = ''
), counties AS (
    SELECT substring(divisionCode, 1, 6) AS county, count(*) AS items,
           CAST(sum(CASE WHEN isError THEN 1 ELSE 0 END) AS BIGINT) AS errors, min(CASE WHEN isError THEN rowId END) AS rowId
    FROM censusQuality
    WHERE isError IS NOT NULL AND divisionCode IS NOT NULL
    GROUP BY substring(divisionCode, 1, 6)
)
SELECT c.rowId, c.county, c.items, c.errors, CAST(b.most AS DECIMAL(6,2)) AS most
FROM counties c
CROSS JOIN bound b
WHERE c.errors * 100 > b.most * c.items
