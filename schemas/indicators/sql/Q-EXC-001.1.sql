-- code: Q-EXC-001.1
-- title: 数据交换部门数 · Departments exchanging
-- level: all
-- reads: exchangeFile(divisionCode, fromDept, createdAt)
-- unit: 个
-- base: none
-- value: count(DISTINCT department)
-- confidence: sure
-- narrowed: Departments that sent files in the year, not by quarter; a department of two divisions counts once above them.
SELECT divisionCode AS division, year(createdAt) AS period, fromDept AS department
FROM exchangeFile
WHERE createdAt IS NOT NULL AND fromDept IS NOT NULL
