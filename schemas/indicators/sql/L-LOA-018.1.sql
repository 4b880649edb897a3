-- code: L-LOA-018.1
-- title: 基础金融服务行政村覆盖率 · Villages with a finance point
-- level: all
-- reads: village(villageCode), financialServicePoint(villageCode)
-- unit: %
-- base: none
-- value: 100.0 * sum(served) / nullif(sum(villages), 0)
-- confidence: sure
SELECT v.villageCode AS division, v.dataYear AS period, 1 AS villages, CASE WHEN f.villageCode IS NOT NULL THEN 1 ELSE 0 END AS served
FROM village v
LEFT JOIN (SELECT DISTINCT villageCode, dataYear FROM financialServicePoint) f
    ON f.villageCode = v.villageCode AND f.dataYear = v.dataYear
