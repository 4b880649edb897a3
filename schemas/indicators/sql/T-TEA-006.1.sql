-- code: T-TEA-006.1
-- title: 群众满意度 · Satisfaction with help
-- level: reported
-- reads: assessment(objectDivision, assessmentKind, year, helpSatisfaction)
-- unit: %
-- base: none
-- value: 1.0 * sum(satisfied) / nullif(sum(assessments), 0)
-- confidence: likely
-- narrowed: As the assessments of results (kinds 1 and 2) state the satisfaction with the help for the assessed division, the mean where there are several in a year.
SELECT objectDivision AS division, a.year AS period, a.helpSatisfaction AS satisfied, 1 AS assessments
FROM assessment a
WHERE a.assessmentKind IN ('1', '2') AND a.helpSatisfaction IS NOT NULL
