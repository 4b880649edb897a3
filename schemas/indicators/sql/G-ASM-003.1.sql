-- code: G-ASM-003.1
-- title: 问题整改完成率 · Issues closed
-- level: all
-- reads: issue(problemDivisionCode, state)
-- unit: %
-- base: none
-- value: 100.0 * sum(closed) / nullif(sum(issues), 0)
-- confidence: sure
-- narrowed: Closed is state 4; by data year, not by quarter.
SELECT problemDivisionCode AS division, dataYear AS period, 1 AS issues, CASE WHEN state = '4' THEN 1 ELSE 0 END AS closed
FROM issue
WHERE state IS NOT NULL
