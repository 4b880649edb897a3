-- code: R-ROA-001.1
-- title: 通硬化路行政村比重 · Villages with a paved road
-- level: all
-- reads: villageServices(villageCode, pavedRoadToTownship)
-- unit: %
-- base: none
-- value: 100.0 * sum(paved) / nullif(sum(villages), 0)
-- confidence: sure
SELECT villageCode AS division, dataYear AS period, CASE WHEN pavedRoadToTownship THEN 1 ELSE 0 END AS paved, 1 AS villages
FROM villageServices
WHERE pavedRoadToTownship IS NOT NULL
