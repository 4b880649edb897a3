-- code: C-LDQ-003.1
-- title: 调剂收入用于脱贫攻坚比例 · Share for poverty alleviation
-- level: all
-- reads: landQuotaTransfer(outCounty, date, revenue, revenueToPoverty)
-- unit: %
-- base: none
-- value: 100.0 * sum(spent) / nullif(sum(revenue), 0)
-- confidence: sure
SELECT outCounty AS division, year(landQuotaTransfer.date) AS period, revenue, revenueToPoverty AS spent
FROM landQuotaTransfer
WHERE revenue IS NOT NULL AND revenueToPoverty IS NOT NULL
