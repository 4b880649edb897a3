-- code: X-SOC-009.1
-- title: 消费扶贫金额 · Consumption assistance
-- level: all
-- reads: consumptionAssistance(sellerCounty, date, amount)
-- unit: 亿元
-- base: none
-- value: sum(yuan) / 100000000.0
-- confidence: sure
-- narrowed: By year and county of origin, not by month.
SELECT sellerCounty AS division, year(consumptionAssistance.date) AS period, amount AS yuan
FROM consumptionAssistance
