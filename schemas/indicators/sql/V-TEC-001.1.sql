-- code: V-TEC-001.1
-- title: 科技特派员贫困村覆盖率 · Villages with a commissioner
-- level: all
-- reads: village(villageCode, villageAttribute), scienceCommissioner(villageCode)
-- unit: %
-- base: none
-- value: 100.0 * sum(served) / nullif(sum(villages), 0)
-- confidence: sure
-- narrowed: Poor villages, exited ones too.
SELECT v.villageCode AS division, v.dataYear AS period, 1 AS villages, CASE WHEN s.villageCode IS NOT NULL THEN 1 ELSE 0 END AS served
FROM village v
LEFT JOIN (SELECT DISTINCT villageCode, dataYear FROM scienceCommissioner) s
    ON s.villageCode = v.villageCode AND s.dataYear = v.dataYear
WHERE v.villageAttribute = '1'
