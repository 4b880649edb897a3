-- code: C-LDQ-002.1
-- title: 调剂收入 · Transfer revenue
-- level: all
-- reads: landQuotaTransfer(outCounty, date, revenue)
-- unit: 万元
-- base: none
-- value: sum(yuan) / 10000.0
-- confidence: sure
SELECT outCounty AS division, year(landQuotaTransfer.date) AS period, revenue AS yuan
FROM landQuotaTransfer
