-- code: R-POP-011.1
-- title: 贫困村数 · Poor villages
-- level: all
-- reads: village(villageCode, villageAttribute, exitStatus?)
-- unit: 个
-- base: none
-- value: sum(villages)
-- confidence: sure
-- narrowed: A poor village without an exit status has not exited.
SELECT villageCode AS division, dataYear AS period,
       CASE WHEN villageAttribute = '1' AND coalesce(exitStatus, '0') = '0' THEN 1 ELSE 0 END AS villages
FROM village
