-- code: FEM-D-001
-- severity: warning
-- record: employmentRecord
-- field: workDivisionCode
-- reads: feedEmployment(certificateNo, workDivision, startMonth, endMonth?), employmentRecord(certificateNo, startMonth, endMonth?, workDivisionCode)
-- title: 就业信息一致
-- zh: 务工记录（{startMonth} 起，{workDivisionCode}）与人社就业记录（{feedStart} 起，{feedDivision}）不一致
-- en: work from {startMonth} in {workDivisionCode} is not that of the employment record, from {feedStart} in {feedDivision}
-- basis: 《指导意见》就业
-- confidence: sure
-- narrowed: Work is judged when the feed has some of the person at the same time; the county and the months must be those of one feed row, an end that one side does not tell is no difference.
-- evaluated: SELECT count(DISTINCT e.rowId) FROM employmentRecord e JOIN feedEmployment f ON substring(f.certificateNo, 1, 18) = substring(e.certificateNo, 1, 18) WHERE e.startMonth IS NOT NULL AND e.workDivisionCode IS NOT NULL AND f.workDivision IS NOT NULL AND f.startMonth <= coalesce(e.endMonth, '9999-12') AND e.startMonth <= coalesce(f.endMonth, '9999-12')
WITH overlapping AS (
    SELECT e.rowId, e.startMonth, e.workDivisionCode, f.startMonth AS feedStart, f.workDivision AS feedDivision,
           CASE WHEN substring(f.workDivision, 1, 6) = substring(e.workDivisionCode, 1, 6) AND f.startMonth = e.startMonth
                 AND coalesce(f.endMonth, e.endMonth, '-') = coalesce(e.endMonth, f.endMonth, '-') THEN 1 ELSE 0 END AS agrees
    FROM employmentRecord e
    JOIN feedEmployment f ON substring(f.certificateNo, 1, 18) = substring(e.certificateNo, 1, 18)
    WHERE e.startMonth IS NOT NULL AND e.workDivisionCode IS NOT NULL AND f.workDivision IS NOT NULL
      AND f.startMonth <= coalesce(e.endMonth, '9999-12') AND e.startMonth <= coalesce(f.endMonth, '9999-12')
)
SELECT rowId, min(startMonth) AS startMonth, min(workDivisionCode) AS workDivisionCode, min(feedStart) AS feedStart,
       min(feedDivision) AS feedDivision
FROM overlapping
GROUP BY rowId
HAVING max(agrees) = 0
