-- code: R-MON-007.1
-- title: 部门预警命中率 · Alerts confirmed
-- level: all
-- reads: comparisonResult(divisionCode, difference, runDate, disposition?)
-- unit: %
-- base: none
-- value: 100.0 * sum(confirmed) / nullif(sum(alerts), 0)
-- confidence: likely
-- narrowed: An alert is a result with a difference, by the month of the run and the division of the record; confirmed is one that led to a correction of the register (1), to monitoring (5) or to removal (6).
SELECT divisionCode AS division, substring(CAST(runDate AS VARCHAR(30)), 1, 7) AS period, 1 AS alerts,
       CASE WHEN disposition IN ('1', '5', '6') THEN 1 ELSE 0 END AS confirmed
FROM comparisonResult
WHERE difference IS NOT NULL AND runDate IS NOT NULL
