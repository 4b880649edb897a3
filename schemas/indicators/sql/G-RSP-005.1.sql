-- code: G-RSP-005.1
-- title: 遍访发现问题解决率 · Problems solved
-- level: all
-- reads: leaderVisit(divisionCode, date, problemsFound, problemsSolved)
-- unit: %
-- base: none
-- value: 100.0 * sum(solved) / nullif(sum(found), 0)
-- confidence: sure
-- narrowed: By the division of the record and the year of the visit, not by quarter.
SELECT v.divisionCode AS division, year(v.date) AS period, v.problemsFound AS found, v.problemsSolved AS solved
FROM leaderVisit v
WHERE v.problemsFound IS NOT NULL AND v.problemsSolved IS NOT NULL
