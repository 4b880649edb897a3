-- code: F-FND-004.1
-- title: 各级财政专项扶贫资金合计 · Special funds of all levels
-- level: all
-- reads: fundSource(fundType, budgetYear, amount, receivingDivision)
-- unit: 万元
-- base: none
-- value: sum(yuan) / 10000.0
-- confidence: sure
-- narrowed: Documents by the division that receives the money; a package that also holds the document of the level above counts the money twice.
SELECT receivingDivision AS division, budgetYear AS period,
       CASE WHEN fundType IN ('C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'P01', 'M01', 'X01') THEN amount ELSE 0 END AS yuan
FROM fundSource
