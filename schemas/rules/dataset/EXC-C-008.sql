-- code: EXC-C-008
-- severity: warning
-- record: countyExit
-- field: countyCode
-- reads: countyExit(countyCode, year, approvedDate), exitInspection(countyCode, inspectionKind), run(asOf), parameter(name, value, division, validFrom, validTo)
-- title: 中央抽查覆盖
-- zh: 省 {province} {year} 年退出 {exits} 县，中央抽查 {checked} 县，不足 {wanted} 县
-- en: of {exits} counties of province {province} that left in {year}, {checked} were spot-checked, not {wanted}
-- basis: 2018 exits: 20 %
-- confidence: sure
-- narrowed: About 20 % is read as at least one county and at least the share rounded down, in years with a decreed share; judged after the year that follows the exit.
-- evaluated: SELECT count(*) FROM wanted
WITH spot AS (
    SELECT DISTINCT substring(countyCode, 1, 6) AS county FROM exitInspection WHERE inspectionKind = '2'
), leaving AS (
    SELECT substring(e.countyCode, 1, 6) AS county, e.year AS exitYear, min(e.rowId) AS rowId
    FROM countyExit e
    CROSS JOIN run r
    WHERE e.approvedDate IS NOT NULL AND e.countyCode IS NOT NULL AND e.year + 1 < year(r.asOf)
    GROUP BY substring(e.countyCode, 1, 6), e.year
), batch AS (
    SELECT substring(l.county, 1, 2) AS province, l.exitYear, min(l.rowId) AS rowId, count(*) AS exits,
           count(s.county) AS checked
    FROM leaving l
    LEFT JOIN spot s ON s.county = l.county
    GROUP BY substring(l.county, 1, 2), l.exitYear
), wanted AS (
    SELECT b.rowId, b.province, b.exitYear, b.exits, b.checked, max(floor(b.exits * p.value / 100)) AS share
    FROM batch b
    JOIN parameter p ON p.name = 'SPOT_CHECK' AND p.division = ''
    WHERE year(p.validFrom) <= b.exitYear AND year(p.validTo) >= b.exitYear
    GROUP BY b.rowId, b.province, b.exitYear, b.exits, b.checked
)
SELECT rowId, province, exitYear AS year, exits, checked, CAST(CASE WHEN share < 1 THEN 1 ELSE share END AS INTEGER) AS wanted
FROM wanted
WHERE checked < CASE WHEN share < 1 THEN 1 ELSE share END
