-- code: PAI-C-010
-- severity: warning
-- record: helper
-- field: helperNo
-- reads: helper(helperNo, unitAffiliation), assistancePairing(householdNo, helperNo, startDate, endDate?, relation?), run(asOf), parameter(name, value, division, validFrom, validTo)
-- title: 每人帮扶户数
-- zh: {dataYear} 年末帮扶 {households} 户，超过 {most} 户
-- en: {households} households at the end of {dataYear}, more than {most}
-- basis: 地方规定
-- confidence: guess
-- narrowed: Officials of units of the county and of townships only; responsible pairings in force on the last day of the data year, or on asOf if that is earlier.
-- evaluated: SELECT count(*) FROM bounded b WHERE b.nearest = 1
WITH held AS (
    SELECT g.rowId, count(DISTINCT a.householdNo) AS households
    FROM helper g
    CROSS JOIN run r
    JOIN assistancePairing a ON a.helperNo = g.helperNo
    WHERE coalesce(a.relation, '1') = '1' AND a.startDate <= CASE WHEN g.dataYear < year(r.asOf) THEN cast(concat(cast(g.dataYear AS VARCHAR(4)), '-12-31') AS DATE) ELSE r.asOf END
      AND (a.endDate IS NULL OR a.endDate >= CASE WHEN g.dataYear < year(r.asOf) THEN cast(concat(cast(g.dataYear AS VARCHAR(4)), '-12-31') AS DATE) ELSE r.asOf END)
    GROUP BY g.rowId
), bounded AS (
    SELECT g.rowId, g.dataYear, h.households, p.value AS most,
           row_number() OVER (PARTITION BY g.rowId ORDER BY length(p.division) DESC, p.validFrom DESC) AS nearest
    FROM helper g
    JOIN held h ON h.rowId = g.rowId
    JOIN parameter p
      ON p.name = CASE g.unitAffiliation WHEN '04' THEN 'HELPER_HOUSEHOLDS_MAX' WHEN '05' THEN 'HELPER_HOUSEHOLDS_MAX_TOWNSHIP' END
     AND coalesce(year(p.validFrom), 0) <= coalesce(g.dataYear, 9999)
     AND coalesce(year(p.validTo), 9999) >= coalesce(g.dataYear, 0)
     AND coalesce(g.divisionCode, '') LIKE concat(p.division, '%')
)
SELECT b.rowId, b.dataYear, b.households, cast(b.most AS INTEGER) AS most
FROM bounded b
WHERE b.nearest = 1
  AND b.households > b.most
