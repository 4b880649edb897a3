-- code: G-RSP-001.1
-- title: 党政正职月均扶贫工作日 · Workdays of county leaders
-- level: all
-- reads: leaderWorkdays(countyCode, month, workdays)
-- unit: 天
-- base: none
-- value: 1.0 * sum(workdays) / nullif(sum(leaders), 0)
-- confidence: sure
SELECT countyCode AS division, leaderWorkdays.month AS period, workdays, 1 AS leaders
FROM leaderWorkdays
WHERE workdays IS NOT NULL
