-- code: F-PFM-001.1
-- title: 绩效目标覆盖率 · Projects with targets
-- level: all
-- reads: project(projectCode, countyCode), performanceTarget(projectCode)
-- unit: %
-- base: none
-- value: 100.0 * sum(withTarget) / nullif(sum(projects), 0)
-- confidence: sure
SELECT p.countyCode AS division, p.dataYear AS period, 1 AS projects,
       CASE WHEN t.projectCode IS NOT NULL THEN 1 ELSE 0 END AS withTarget
FROM project p
LEFT JOIN (SELECT DISTINCT projectCode FROM performanceTarget) t ON t.projectCode = p.projectCode
