-- code: MEL-T-001
-- severity: error
-- record: riskElimination
-- field: month
-- reads: riskElimination(monitorNo, mode, month), monitoredHousehold(monitorNo, householdNo, identifiedMonth), parameter(name, value, division, validFrom, validTo)
-- title: 消除时间
-- zh: {month} 消除风险，距识别（{identifiedMonth}）仅 {months} 个月
-- en: eliminated in {month}, {months} months after the identification in {identifiedMonth}
-- basis: 国家信息系统核查 (2022-04 起)
-- confidence: sure
-- narrowed: The least number of months is judged for eliminations by assistance since 2022-04, where a province decreed it (ELIMINATION_MONTHS).
-- evaluated: SELECT count(*) FROM riskElimination e JOIN watched m ON m.monitorNo = e.monitorNo WHERE e.month IS NOT NULL AND m.identifiedMonth IS NOT NULL
-- contradicts: SELECT b.rowId, m.rowId, 0
--    FROM breach b
--    JOIN riskElimination e ON e.rowId = b.rowId
--    JOIN monitoredHousehold m ON m.monitorNo = e.monitorNo AND m.identifiedMonth = b.identifiedMonth
WITH watched AS (
    SELECT monitorNo, max(householdNo) AS householdNo, max(identifiedMonth) AS identifiedMonth FROM monitoredHousehold GROUP BY monitorNo
), terms AS (
    SELECT e.rowId, p.value AS least,
           row_number() OVER (PARTITION BY e.rowId ORDER BY length(p.division) DESC, p.validFrom DESC) AS nearest
    FROM riskElimination e
    JOIN parameter p
      ON p.name = 'ELIMINATION_MONTHS'
     AND (p.validFrom IS NULL OR substring(cast(p.validFrom AS VARCHAR), 1, 7) <= e.month)
     AND (p.validTo IS NULL OR substring(cast(p.validTo AS VARCHAR), 1, 7) >= e.month)
     AND coalesce(e.divisionCode, '') LIKE concat(p.division, '%')
)
SELECT e.rowId, e.month, m.identifiedMonth, cast(substring(e.month, 1, 4) AS INTEGER) * 12 + cast(substring(e.month, 6, 2) AS INTEGER) - (cast(substring(m.identifiedMonth, 1, 4) AS INTEGER) * 12 + cast(substring(m.identifiedMonth, 6, 2) AS INTEGER)) AS months
FROM riskElimination e
JOIN watched m ON m.monitorNo = e.monitorNo
LEFT JOIN terms w ON w.rowId = e.rowId AND w.nearest = 1
WHERE e.month IS NOT NULL AND m.identifiedMonth IS NOT NULL
  AND (e.month < m.identifiedMonth OR (e.mode = '1' AND e.month >= '2022-04' AND cast(substring(e.month, 1, 4) AS INTEGER) * 12 + cast(substring(e.month, 6, 2) AS INTEGER) - (cast(substring(m.identifiedMonth, 1, 4) AS INTEGER) * 12 + cast(substring(m.identifiedMonth, 6, 2) AS INTEGER)) < w.least))
