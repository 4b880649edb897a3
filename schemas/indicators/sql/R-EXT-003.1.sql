-- code: R-EXT-003.1
-- title: 错退率 · Wrong-exit rate
-- level: reported
-- reads: assessment(objectDivision, assessmentKind, year, exitAccuracy)
-- unit: %
-- base: none
-- value: 1.0 * sum(wrong) / nullif(sum(assessments), 0)
-- confidence: likely
-- narrowed: What the exit accuracy of the assessments of results (kinds 1 and 2) leaves to 100 for the assessed division, the mean where there are several in a year: an inspection records persons wrongly exited and households sampled, but not the exited persons in its sample.
SELECT objectDivision AS division, a.year AS period, 100 - a.exitAccuracy AS wrong, 1 AS assessments
FROM assessment a
WHERE a.assessmentKind IN ('1', '2') AND a.exitAccuracy IS NOT NULL
