-- code: VIS-P-011
-- severity: warning
-- record: assistancePairing
-- field: startDate
-- reads: assistancePairing(householdNo, helperNo, startDate, endDate?), visit(householdNo, helperNo, visitDate)
-- title: 走访频次
-- zh: 结对期内 {dataYear} 年第 {quarter} 季度没有走访记录
-- en: no visit in quarter {quarter} of {dataYear} though the pairing lasted through it
-- basis: 地方规定
-- confidence: guess
-- narrowed: At least one visit a quarter, the weakest of the local rules, in quarters that the pairing covered whole and that are over.
-- evaluated: SELECT count(*) FROM assistancePairing
WITH quarter AS (
    SELECT 1 AS n, '-01-01' AS first, '-03-31' AS last UNION ALL
    SELECT 2, '-04-01', '-06-30' UNION ALL
    SELECT 3, '-07-01', '-09-30' UNION ALL
    SELECT 4, '-10-01', '-12-31'
), due AS (
    SELECT p.rowId, p.householdNo, p.helperNo, p.dataYear, q.n,
           CAST(concat(CAST(p.dataYear AS VARCHAR), q.first) AS DATE) AS first,
           CAST(concat(CAST(p.dataYear AS VARCHAR), q.last) AS DATE) AS last
    FROM assistancePairing p
    CROSS JOIN quarter q
    CROSS JOIN run r
    WHERE p.startDate <= CAST(concat(CAST(p.dataYear AS VARCHAR), q.first) AS DATE)
      AND (p.endDate IS NULL OR p.endDate >= CAST(concat(CAST(p.dataYear AS VARCHAR), q.last) AS DATE))
      AND r.asOf >= CAST(concat(CAST(p.dataYear AS VARCHAR), q.last) AS DATE)
)
SELECT d.rowId, d.dataYear, min(d.n) AS quarter
FROM due d
WHERE NOT EXISTS (
    SELECT 1 FROM visit v
    WHERE v.householdNo = d.householdNo AND v.helperNo = d.helperNo AND v.visitDate BETWEEN d.first AND d.last)
GROUP BY d.rowId, d.dataYear
