-- code: TRN-X-002
-- severity: error
-- record: skillTraining
-- field: personNo
-- reads: skillTraining(personNo, startDate), person(personNo, birthDate)
-- title: 参训人应在册且达龄
-- zh: 参训人不在册，或 {startDate} 开班时 {age} 岁，未满 16 周岁
-- en: the trainee is not registered, or is {age} on {startDate}, under 16
-- basis: 就业促进法
-- confidence: sure
-- evaluated: SELECT count(*) FROM skillTraining t WHERE t.personNo IS NOT NULL
WITH known AS (
    SELECT personNo, min(birthDate) AS birthDate FROM person GROUP BY personNo
)
SELECT t.rowId, t.startDate, floor(((year(t.startDate) * 10000 + month(t.startDate) * 100 + day(t.startDate)) - (year(k.birthDate) * 10000 + month(k.birthDate) * 100 + day(k.birthDate))) / 10000.0) AS age
FROM skillTraining t
LEFT JOIN known k ON k.personNo = t.personNo
WHERE t.personNo IS NOT NULL
  AND (k.personNo IS NULL OR t.startDate < k.birthDate + INTERVAL '16' YEAR)
