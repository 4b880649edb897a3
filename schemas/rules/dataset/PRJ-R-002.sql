-- code: PRJ-R-002
-- severity: error
-- record: project
-- field: performanceTargetNo
-- reads: project(projectCode, performanceTargetNo, stage), performanceTarget(targetNo, projectCode)
-- title: 无绩效目标不得入库
-- zh: 项目已入库（阶段 {stage}），绩效目标 {performanceTargetNo} 无指标
-- en: the project is in the library (stage {stage}) without indicators of its target {performanceTargetNo}
-- basis: 国开办 2018-03-08 指导意见（安徽实施意见所列）
-- confidence: sure
-- narrowed: The target must have an indicator for the project; whether its indicators are complete is PTG-R-001. Removed and terminated projects are not judged.
-- evaluated: SELECT count(*) FROM project p WHERE p.stage BETWEEN '32' AND '70'
SELECT p.rowId, p.stage, coalesce(p.performanceTargetNo, '') AS performanceTargetNo
FROM project p
WHERE p.stage BETWEEN '32' AND '70'
  AND NOT EXISTS (
    SELECT 1
    FROM performanceTarget t
    WHERE t.targetNo = p.performanceTargetNo
      AND t.projectCode = p.projectCode
  )
