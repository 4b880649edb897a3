-- code: L-LOA-015.1
-- title: 扶贫再贷款余额 · Relending balance
-- level: all
-- reads: relending(countyCode, amount, issueDate, dueDate)
-- unit: 亿元
-- base: none
-- value: sum(yuan) / 100000000.0
-- confidence: sure
-- narrowed: Outstanding at 31 December of the data year by its dates; what was repaid before it was due is in no record. Not by quarter.
SELECT countyCode AS division, dataYear AS period,
       CASE WHEN year(issueDate) <= dataYear AND year(dueDate) > dataYear THEN amount ELSE 0 END AS yuan
FROM relending
WHERE amount IS NOT NULL
