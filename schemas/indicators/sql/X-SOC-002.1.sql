-- code: X-SOC-002.1
-- title: 企业帮扶村数 · Villages helped
-- level: all
-- reads: enterpriseVillagePairing(villageCode, year)
-- unit: 个
-- base: none
-- value: sum(villages)
-- confidence: sure
SELECT DISTINCT v.villageCode AS division, v.year AS period, 1 AS villages
FROM enterpriseVillagePairing v
