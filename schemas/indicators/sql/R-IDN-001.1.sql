-- code: R-IDN-001.1
-- title: 识别准确率 · Identification accuracy
-- level: reported
-- reads: assessment(objectDivision, assessmentKind, year, identification)
-- unit: %
-- base: none
-- value: 1.0 * sum(accuracy) / nullif(sum(assessments), 0)
-- confidence: likely
-- narrowed: As the assessments of results (kinds 1 and 2) state it for the assessed division, their mean where there are several in a year: the size of a sample is in no record, so no level is computed from another.
SELECT objectDivision AS division, a.year AS period, a.identification AS accuracy, 1 AS assessments
FROM assessment a
WHERE a.assessmentKind IN ('1', '2') AND a.identification IS NOT NULL
