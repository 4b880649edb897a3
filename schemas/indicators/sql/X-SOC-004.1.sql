-- code: X-SOC-004.1
-- title: 社会组织帮扶项目数 · Projects of social organisations
-- level: all
-- reads: socialOrgProject(projectNo, targetDivision)
-- unit: 个
-- base: none
-- value: count(DISTINCT project)
-- confidence: sure
-- narrowed: Projects of the data year, each once.
SELECT targetDivision AS division, dataYear AS period, projectNo AS project
FROM socialOrgProject
WHERE projectNo IS NOT NULL
