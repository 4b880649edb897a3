-- code: EXC-C-007
-- severity: error
-- record: countyExit
-- field: year
-- reads: countyExit(countyCode, year, approvedDate), poverty_county(code2013), parameter(name, value, division, validFrom)
-- title: 摘帽县总数
-- zh: {year} 年批准摘帽 {counties} 县，公布数为 {published} 县
-- en: {counties} counties left poverty in {year}, {published} were published
-- basis: Public figures
-- confidence: sure
-- narrowed: A package of some provinces can only hold too many exits of a year; too few are judged when every province with poor counties has one; the finding stands at the first exit of the year, and a year without any exit cannot be pointed at.
-- evaluated: SELECT count(DISTINCT e.year) FROM countyExit e WHERE e.approvedDate IS NOT NULL
WITH batch AS (
    SELECT e.year AS exitYear, count(DISTINCT e.countyCode) AS counties, min(e.rowId) AS rowId
    FROM countyExit e
    WHERE e.approvedDate IS NOT NULL AND e.year IS NOT NULL
    GROUP BY e.year
), reach AS (
    SELECT count(DISTINCT substring(countyCode, 1, 2)) AS provinces FROM countyExit WHERE approvedDate IS NOT NULL
), nation AS (
    SELECT count(DISTINCT substring(code2013, 1, 2)) AS provinces FROM poverty_county WHERE code2013 <> ''
), published AS (
    SELECT b.rowId, max(p.value) AS counties
    FROM batch b
    JOIN parameter p ON p.name = 'EXITED_COUNTIES' AND p.division = ''
    WHERE year(p.validFrom) = b.exitYear
    GROUP BY b.rowId
)
SELECT b.rowId, b.exitYear AS year, b.counties, CAST(coalesce(p.counties, 0) AS INTEGER) AS published
FROM batch b
LEFT JOIN published p ON p.rowId = b.rowId
CROSS JOIN reach r
CROSS JOIN nation n
WHERE b.counties > coalesce(p.counties, 0) OR (b.counties < p.counties AND r.provinces >= n.provinces)
