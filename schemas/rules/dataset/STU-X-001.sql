-- code: STU-X-001
-- severity: error
-- record: studentAid
-- field: stage
-- reads: studentAid(personNo, term, stage, paidDate?), person(personNo, studentStatus)
-- title: 受助人学段相符
-- zh: {term} 资助学段 {stage} 与在校生状况 {studentStatus} 不符
-- en: aid in {term} for stage {stage}, but the student status is {studentStatus}
-- basis: 学生资助
-- confidence: likely
-- narrowed: Compared with the register of the year in which the school year begins; in September, by the day of payment, the next lower or higher grade is let pass.
-- evaluated: SELECT count(*) FROM studentAid t WHERE t.stage IS NOT NULL AND EXISTS (SELECT 1 FROM person p WHERE p.personNo = t.personNo AND p.studentStatus IS NOT NULL AND CAST(p.dataYear AS VARCHAR(4)) = substring(t.term, 1, 4))
WITH status AS (
    SELECT DISTINCT personNo, dataYear, studentStatus FROM person WHERE studentStatus IS NOT NULL AND dataYear IS NOT NULL
), compared AS (
    SELECT t.rowId, t.term, t.stage, p.studentStatus,
           CASE WHEN t.stage = p.studentStatus THEN 1
                WHEN month(t.paidDate) = 9 AND p.studentStatus <> '01' AND abs(t.level - p.level) <= 1 THEN 1
                ELSE 0 END AS agrees
    FROM (SELECT rowId, personNo, term, stage, paidDate,
                CASE WHEN stage = '02' THEN 0 WHEN stage = '03' THEN 1 WHEN stage = '04' THEN 2 WHEN stage = '05' THEN 3
                WHEN stage = '06' THEN 4 WHEN stage IN ('07', '10') THEN 5 WHEN stage IN ('08', '11') THEN 6
                WHEN stage IN ('09', '12') THEN 7 WHEN stage IN ('13', '16', '18', '19') THEN 8
                WHEN stage IN ('14', '20') THEN 9 WHEN stage = '15' THEN 10 ELSE 99 END AS level
          FROM studentAid WHERE stage IS NOT NULL AND term IS NOT NULL) AS t
    JOIN (SELECT personNo, dataYear, studentStatus,
                CASE WHEN studentStatus = '02' THEN 0 WHEN studentStatus = '03' THEN 1 WHEN studentStatus = '04' THEN 2 WHEN studentStatus = '05' THEN 3
                WHEN studentStatus = '06' THEN 4 WHEN studentStatus IN ('07', '10') THEN 5 WHEN studentStatus IN ('08', '11') THEN 6
                WHEN studentStatus IN ('09', '12') THEN 7 WHEN studentStatus IN ('13', '16', '18', '19') THEN 8
                WHEN studentStatus IN ('14', '20') THEN 9 WHEN studentStatus = '15' THEN 10 ELSE 99 END AS level
          FROM status) AS p
      ON p.personNo = t.personNo AND CAST(p.dataYear AS VARCHAR(4)) = substring(t.term, 1, 4)
)
SELECT rowId, min(term) AS term, min(stage) AS stage, min(studentStatus) AS studentStatus
FROM compared
GROUP BY rowId
HAVING max(agrees) = 0
