-- code: J-PRJ-007.1
-- title: 项目验收率 · Accepted
-- level: all
-- reads: project(countyCode, stage)
-- unit: %
-- base: none
-- value: 100.0 * sum(accepted) / nullif(sum(finished), 0)
-- confidence: sure
-- narrowed: Removed (80) and terminated (90) projects do not count.
SELECT countyCode AS division, dataYear AS period, CASE WHEN stage BETWEEN '60' AND '79' THEN 1 ELSE 0 END AS accepted, 1 AS finished
FROM project
WHERE stage BETWEEN '53' AND '79'
