-- code: Q-EXC-005.1
-- title: 疑点核实率 · Doubts settled
-- level: all
-- reads: comparisonResult(divisionCode, difference, runDate, disposition?)
-- unit: %
-- base: none
-- value: 100.0 * sum(settled) / nullif(sum(doubts), 0)
-- confidence: sure
-- narrowed: A doubt is a result with a difference, by the month of the run and the division of the record.
SELECT divisionCode AS division, substring(CAST(runDate AS VARCHAR(30)), 1, 7) AS period, 1 AS doubts,
       CASE WHEN disposition IS NOT NULL THEN 1 ELSE 0 END AS settled
FROM comparisonResult
WHERE difference IS NOT NULL AND runDate IS NOT NULL
