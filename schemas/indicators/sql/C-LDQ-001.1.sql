-- code: C-LDQ-001.1
-- title: 增减挂钩节余指标调剂面积 · Quota area transferred
-- level: all
-- reads: landQuotaTransfer(outCounty, date, area)
-- unit: 公顷
-- base: none
-- value: sum(area)
-- confidence: sure
-- narrowed: By the county that transfers out.
SELECT outCounty AS division, year(landQuotaTransfer.date) AS period, area
FROM landQuotaTransfer
