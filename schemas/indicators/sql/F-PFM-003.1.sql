-- code: F-PFM-003.1
-- title: 绩效自评覆盖率 · Self-evaluated
-- level: all
-- reads: project(projectCode, countyCode, stage), performanceTarget(targetNo, projectCode), performanceEvaluation(targetNo, evaluationType)
-- unit: %
-- base: none
-- value: 100.0 * sum(evaluated) / nullif(sum(finished), 0)
-- confidence: sure
-- narrowed: Projects that are finished (53) or further; removed (80) and terminated (90) ones do not count.
SELECT p.countyCode AS division, p.dataYear AS period, 1 AS finished,
       CASE WHEN e.projectCode IS NOT NULL THEN 1 ELSE 0 END AS evaluated
FROM project p
LEFT JOIN (SELECT DISTINCT t.projectCode
           FROM performanceTarget t
           JOIN performanceEvaluation v ON v.targetNo = t.targetNo
           WHERE v.evaluationType = '1') e ON e.projectCode = p.projectCode
WHERE p.stage BETWEEN '53' AND '79' 
