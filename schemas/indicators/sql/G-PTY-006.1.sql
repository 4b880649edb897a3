-- code: G-PTY-006.1
-- title: 基层填表数量 · Forms asked from villages
-- level: all
-- reads: formBurden(formNo, divisionCode)
-- unit: 张
-- base: none
-- value: count(DISTINCT form)
-- confidence: sure
-- narrowed: By the division of the record and the data year; a form that two divisions report counts once above them.
SELECT divisionCode AS division, dataYear AS period, formNo AS form
FROM formBurden
WHERE formNo IS NOT NULL
