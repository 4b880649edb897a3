-- code: TRN-T-004
-- severity: warning
-- record: skillTraining
-- field: subsidy
-- reads: skillTraining(trainingNo, personNo, startDate, subsidy), parameter(name, value, division, validFrom, validTo)
-- title: 补贴性培训次数
-- zh: {startDate} 为同一人当年第 {position} 次补贴性培训，超过 {most} 次
-- en: the training of {startDate} is number {position} with subsidy for the person in the year, more than {most}
-- basis: 职业技能提升行动 (each person at most three a year)
-- confidence: likely
-- narrowed: Years in which the bound is in force (2019 to 2021).
-- evaluated: SELECT count(*) FROM ranked k JOIN required q ON k.trainingYear >= q.firstYear AND k.trainingYear <= q.lastYear
WITH required AS (
    SELECT value AS most, coalesce(year(validFrom), 0) AS firstYear, coalesce(year(validTo), 9999) AS lastYear
    FROM parameter
    WHERE name = 'TRAININGS_MAX' AND division = ''
), ranked AS (
    SELECT rowId, startDate, year(startDate) AS trainingYear,
           dense_rank() OVER (PARTITION BY personNo, year(startDate) ORDER BY startDate, coalesce(trainingNo, '')) AS position
    FROM skillTraining
    WHERE subsidy > 0 AND personNo IS NOT NULL AND startDate IS NOT NULL
)
SELECT k.rowId, k.startDate, k.position, cast(q.most AS INTEGER) AS most
FROM ranked k
JOIN required q ON k.trainingYear >= q.firstYear AND k.trainingYear <= q.lastYear
WHERE k.position > q.most
