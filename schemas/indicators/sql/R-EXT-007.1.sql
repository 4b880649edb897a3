-- code: R-EXT-007.1
-- title: 贫困县摘帽数 · Counties exited
-- level: all
-- reads: countyExit(countyCode, year, approvedDate?)
-- unit: 个
-- base: none
-- value: sum(counties)
-- confidence: sure
SELECT countyCode AS division, countyExit.year AS period,
       CASE WHEN approvedDate IS NOT NULL THEN 1 ELSE 0 END AS counties
FROM countyExit
