-- code: PEV-P-006
-- severity: error
-- record: projectStageEvent
-- field: eventDate
-- reads: projectStageEvent(projectCode, stage, eventDate), project(projectCode, performanceTargetNo), performanceEvaluation(targetNo, evaluationType, evaluationDate)
-- title: 自评完成
-- zh: 项目 {projectCode} 于 {eventDate} 完工，次年 {lastMonth} 月底前没有绩效自评
-- en: project {projectCode} was finished on {eventDate} and not self-evaluated by the end of month {lastMonth} of the next year
-- basis: 强化评价结果运用 (《指导意见》)
-- confidence: likely
-- narrowed: A project is finished when its stage says so; its evaluation is found by the performance target of the project.
-- evaluated: SELECT count(*) FROM projectStageEvent s WHERE s.stage = '53' AND EXISTS (SELECT 1 FROM project p WHERE p.projectCode = s.projectCode)
WITH rate AS (
    SELECT CAST(max(value) AS INTEGER) AS lastMonth FROM parameter
    WHERE name = 'SELF_EVALUATION_MONTH' AND division = ''
), finished AS (
    SELECT s.rowId, s.projectCode, s.eventDate, r.lastMonth,
           (year(s.eventDate) + 1) * 12 + r.lastMonth AS due
    FROM projectStageEvent s
    CROSS JOIN rate r
    WHERE s.stage = '53' AND s.eventDate IS NOT NULL
)
SELECT f.rowId, f.projectCode, f.eventDate, f.lastMonth
FROM finished f
CROSS JOIN run u
WHERE year(u.asOf) * 12 + month(u.asOf) > f.due
  AND EXISTS (SELECT 1 FROM project p WHERE p.projectCode = f.projectCode)
  AND NOT EXISTS (
    SELECT 1 FROM project p
    JOIN performanceEvaluation e ON e.targetNo = p.performanceTargetNo
    WHERE p.projectCode = f.projectCode AND e.evaluationType = '1'
      AND year(e.evaluationDate) * 12 + month(e.evaluationDate) <= f.due)
