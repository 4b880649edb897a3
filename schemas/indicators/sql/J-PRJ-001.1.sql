-- code: J-PRJ-001.1
-- title: 项目库入库项目数 · Projects in the library
-- level: all
-- reads: project(countyCode, stage)
-- unit: 个
-- base: none
-- value: sum(projects)
-- confidence: sure
-- narrowed: Removed (80) and terminated (90) projects do not count.
SELECT countyCode AS division, dataYear AS period, CASE WHEN stage BETWEEN '32' AND '79' THEN 1 ELSE 0 END AS projects
FROM project
WHERE stage IS NOT NULL
