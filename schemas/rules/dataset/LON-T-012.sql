-- code: LON-T-012
-- severity: warning
-- record: microLoan
-- field: fiveClass
-- reads: microLoan(overdueDays, fiveClass)
-- title: 逾期预警
-- zh: 贷款逾期 {overdueDays} 天，五级分类“{fiveClass}”应为次级及以下
-- en: overdue by {overdueDays} days but classified {fiveClass}
-- basis: 贷款分类规则
-- confidence: likely
-- narrowed: Only the classification is judged; a loan overdue by up to 90 days is no fault of the data and is left to the indicators.
SELECT rowId, overdueDays, fiveClass
FROM microLoan
WHERE overdueDays > 90 AND fiveClass < '3'
