-- code: F-FND-001.1
-- title: 中央财政专项扶贫资金 · Central special fund
-- level: all
-- reads: fundSource(fundType, budgetYear, amount, receivingDivision)
-- unit: 万元
-- base: none
-- value: sum(yuan) / 10000.0
-- confidence: sure
-- narrowed: Documents by the division that receives the money; a package that also holds the document of the level above counts the money twice.
SELECT receivingDivision AS division, budgetYear AS period,
       CASE WHEN fundType IN ('C01', 'C02', 'C03', 'C04', 'C05', 'C06') THEN amount ELSE 0 END AS yuan
FROM fundSource
