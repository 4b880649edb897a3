-- code: J-PRJ-005.1
-- title: 项目开工率 · Started
-- level: all
-- reads: project(countyCode, stage)
-- unit: %
-- base: none
-- value: 100.0 * sum(started) / nullif(sum(planned), 0)
-- confidence: sure
-- narrowed: Removed (80) and terminated (90) projects do not count.
SELECT countyCode AS division, dataYear AS period, CASE WHEN stage BETWEEN '52' AND '79' THEN 1 ELSE 0 END AS started, 1 AS planned
FROM project
WHERE stage BETWEEN '40' AND '79'
