-- code: R-EXT-004.1
-- title: 退出准确率 · Exit accuracy
-- level: reported
-- reads: assessment(objectDivision, assessmentKind, year, exitAccuracy)
-- unit: %
-- base: none
-- value: 1.0 * sum(accuracy) / nullif(sum(assessments), 0)
-- confidence: likely
-- narrowed: As the assessments of results (kinds 1 and 2) state it for the assessed division, the mean where there are several in a year: an inspection records persons wrongly exited and households sampled, but not the exited persons in its sample.
SELECT objectDivision AS division, a.year AS period, a.exitAccuracy AS accuracy, 1 AS assessments
FROM assessment a
WHERE a.assessmentKind IN ('1', '2') AND a.exitAccuracy IS NOT NULL
