-- code: G-RSP-004.1
-- title: 责任任务完成率 · Tasks done
-- level: all
-- reads: responsibilityLedger(divisionCode, year, deadline, state), run(asOf)
-- unit: %
-- base: none
-- value: 100.0 * sum(done) / nullif(sum(due), 0)
-- confidence: sure
-- narrowed: Tasks of the year whose deadline is not after the day of the run; by year, not by quarter.
SELECT t.divisionCode AS division, t.year AS period, 1 AS due, CASE WHEN t.state = '3' THEN 1 ELSE 0 END AS done
FROM responsibilityLedger t
CROSS JOIN run r
WHERE t.deadline <= r.asOf AND t.state IS NOT NULL
