-- code: X-SOC-001.1
-- title: 万企帮万村参与企业数 · Enterprises taking part
-- level: all
-- reads: enterpriseVillagePairing(enterpriseCode, villageCode, year)
-- unit: 个
-- base: none
-- value: count(DISTINCT enterprise)
-- confidence: sure
-- narrowed: An enterprise that helps several villages of a division counts once in it.
SELECT villageCode AS division, v.year AS period, enterpriseCode AS enterprise
FROM enterpriseVillagePairing v
WHERE v.enterpriseCode IS NOT NULL
