-- code: X-SOC-003.1
-- title: 企业产业投入 · Enterprise investment
-- level: all
-- reads: enterpriseVillagePairing(villageCode, year, investment)
-- unit: 亿元
-- base: none
-- value: sum(investment) / 10000.0
-- confidence: sure
SELECT villageCode AS division, enterpriseVillagePairing.year AS period, investment
FROM enterpriseVillagePairing
