-- code: R-ORG-001.1
-- title: 有合作社的贫困村比重 · Poor villages with a cooperative
-- level: all
-- reads: village(villageCode, villageAttribute), villageServices(villageCode, cooperatives)
-- unit: %
-- base: none
-- value: 100.0 * sum(withOne) / nullif(sum(villages), 0)
-- confidence: sure
-- narrowed: Poor villages, exited ones too.
SELECT v.villageCode AS division, v.dataYear AS period, 1 AS villages, CASE WHEN s.cooperatives > 0 THEN 1 ELSE 0 END AS withOne
FROM village v
JOIN villageServices s ON s.villageCode = v.villageCode AND s.dataYear = v.dataYear
WHERE v.villageAttribute = '1' AND s.cooperatives IS NOT NULL
