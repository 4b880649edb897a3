-- code: R-ROA-002.1
-- title: 通村组道路完成里程 · Village and group roads built
-- level: all
-- reads: villageRoad(villageCode, lengthKm, completedDate)
-- unit: 公里
-- base: none
-- value: sum(km)
-- confidence: sure
-- narrowed: By year of completion; a road without that date is not counted.
SELECT villageCode AS division, year(completedDate) AS period, lengthKm AS km
FROM villageRoad
