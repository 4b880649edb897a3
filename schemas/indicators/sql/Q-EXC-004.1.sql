-- code: Q-EXC-004.1
-- title: 信息比对匹配率 · Matched with feeds
-- level: all
-- reads: comparisonResult(divisionCode, personNo, matchState, runDate)
-- unit: %
-- base: none
-- value: 100.0 * sum(matched) / nullif(sum(compared), 0)
-- confidence: sure
-- narrowed: Comparisons of persons, each feed by itself, by the year of the run and the division of the record, not by quarter.
SELECT divisionCode AS division, year(runDate) AS period, 1 AS compared, CASE WHEN matchState = '1' THEN 1 ELSE 0 END AS matched
FROM comparisonResult
WHERE personNo IS NOT NULL AND matchState IS NOT NULL AND runDate IS NOT NULL
