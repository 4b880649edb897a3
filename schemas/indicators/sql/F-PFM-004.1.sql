-- code: F-PFM-004.1
-- title: 绩效评价优良率 · Rated A or B
-- level: all
-- reads: performanceEvaluation(divisionCode, grade)
-- unit: %
-- base: none
-- value: 100.0 * sum(good) / nullif(sum(evaluations), 0)
-- confidence: sure
-- narrowed: Evaluations of all types by the division of the record.
SELECT divisionCode AS division, dataYear AS period, 1 AS evaluations, CASE WHEN grade IN ('1', '2') THEN 1 ELSE 0 END AS good
FROM performanceEvaluation
WHERE grade IS NOT NULL
