-- code: J-PRJ-006.1
-- title: 项目完工率 · Finished
-- level: all
-- reads: project(countyCode, stage)
-- unit: %
-- base: none
-- value: 100.0 * sum(finished) / nullif(sum(planned), 0)
-- confidence: sure
-- narrowed: Removed (80) and terminated (90) projects do not count.
SELECT countyCode AS division, dataYear AS period, CASE WHEN stage BETWEEN '53' AND '79' THEN 1 ELSE 0 END AS finished, 1 AS planned
FROM project
WHERE stage BETWEEN '40' AND '79'
