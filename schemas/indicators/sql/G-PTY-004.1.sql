-- code: G-PTY-004.1
-- title: 扶贫干部培训人次 · Cadre training
-- level: all
-- reads: cadreTraining(classNo, divisionCode, year)
-- unit: 人次
-- base: none
-- value: sum(trainings)
-- confidence: sure
-- narrowed: By the division of the record.
SELECT k.divisionCode AS division, k.year AS period, 1 AS trainings
FROM cadreTraining k
WHERE k.classNo IS NOT NULL
