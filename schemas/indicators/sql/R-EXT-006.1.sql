-- code: R-EXT-006.1
-- title: 贫困村出列数 · Villages exited
-- level: all
-- reads: villageExit(villageCode, year)
-- unit: 个
-- base: none
-- value: sum(villages)
-- confidence: sure
SELECT villageCode AS division, villageExit.year AS period, 1 AS villages
FROM villageExit
