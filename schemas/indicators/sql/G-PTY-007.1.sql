-- code: G-PTY-007.1
-- title: 指标重复采集率 · Duplicate fields
-- level: all
-- reads: formBurden(divisionCode, fields, fromSystem)
-- unit: %
-- base: none
-- value: 100.0 * sum(known) / nullif(sum(fields), 0)
-- confidence: guess
-- narrowed: Asked again is a field that could be taken from the system (fromSystem): which fields of two forms are the same is in no record.
SELECT divisionCode AS division, dataYear AS period, f.fields, f.fromSystem AS known
FROM formBurden f
WHERE f.fields IS NOT NULL AND f.fromSystem IS NOT NULL
