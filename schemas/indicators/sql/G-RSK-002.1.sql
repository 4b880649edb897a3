-- code: G-RSK-002.1
-- title: 产业项目失败率 · Failed industry projects
-- level: all
-- reads: project(countyCode, category, stage)
-- unit: %
-- base: none
-- value: 100.0 * sum(failed) / nullif(sum(projects), 0)
-- confidence: likely
-- narrowed: Industry projects that were begun (40) or further; failed is terminated (90), a project moved out of the library (80) is not.
SELECT countyCode AS division, dataYear AS period, 1 AS projects, CASE WHEN stage = '90' THEN 1 ELSE 0 END AS failed
FROM project
WHERE category = '01' AND (stage BETWEEN '40' AND '79' OR stage = '90')
