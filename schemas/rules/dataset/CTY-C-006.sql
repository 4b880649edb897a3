-- code: CTY-C-006
-- severity: warning
-- record: countyAnnual
-- field: povertyIncidence
-- reads: countyAnnual(countyCode, povertyIncidence), monitoringSurvey(areaCode, year, indicatorCode, value, standardError?), parameter(name, value, division)
-- title: 建档立卡与统计监测衔接
-- zh: 建档立卡贫困发生率 {povertyIncidence}% 与统计监测估计 {estimate}%（标准误 {standardError}）相差超过 {most} 个标准误，须说明口径
-- en: incidence {povertyIncidence} % of the register and {estimate} % of the survey (standard error {standardError}) differ by more than {most} standard errors: explain the concepts
-- basis: 《指导意见》§七(一): 数据衔接、指标统一
-- confidence: likely
-- narrowed: Only counties with one survey estimate of the rural incidence (R-POP-004) and its standard error are compared; an explanation and the concept of income are in no record, and that the population base is stated is required of each row.
-- evaluated: SELECT count(*) FROM countyAnnual c JOIN survey s ON s.areaCode = c.countyCode AND s.surveyYear = c.dataYear WHERE c.povertyIncidence IS NOT NULL AND s.standardError IS NOT NULL
-- contradicts: SELECT b.rowId, n.rowId, n.value
--    FROM breach b
--    JOIN countyAnnual c ON c.rowId = b.rowId
--    JOIN monitoringSurvey n ON n.areaCode = c.countyCode AND n.year = c.dataYear
--    WHERE n.indicatorCode LIKE 'R-POP-004%'
WITH survey AS (
    SELECT n.areaCode, n.year AS surveyYear, max(n.value) AS estimate, max(n.standardError) AS standardError
    FROM monitoringSurvey n
    WHERE n.indicatorCode LIKE 'R-POP-004%'
    GROUP BY n.areaCode, n.year
    HAVING count(*) = 1
), bound AS (
    SELECT max(value) AS most FROM parameter WHERE name = 'SURVEY_ERRORS' AND division = ''
)
SELECT c.rowId, c.povertyIncidence, s.estimate, s.standardError, cast(q.most AS DECIMAL(5, 1)) AS most
FROM countyAnnual c
JOIN survey s ON s.areaCode = c.countyCode AND s.surveyYear = c.dataYear
CROSS JOIN bound q
WHERE c.povertyIncidence IS NOT NULL AND s.standardError IS NOT NULL
  AND abs(c.povertyIncidence - s.estimate) > q.most * s.standardError
