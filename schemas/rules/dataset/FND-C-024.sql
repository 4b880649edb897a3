-- code: FND-C-024
-- severity: info
-- record: fundSource
-- field: amount
-- reads: fundSource(fundType, fundLevel, budgetYear, amount, receivingDivision)
-- title: 中央专项总量核对
-- zh: {budgetYear} 年中央财政专项扶贫资金合计 {total} 亿元，公布数为 {published} 亿元
-- en: central special funds of {budgetYear} add up to {total} hundred million yuan, published {published}
-- basis: Ministry of Finance
-- confidence: likely
-- narrowed: Judged only where central funds of at least 22 provinces are in the package; sums are of what the provinces received, rounded to 0.01 hundred million yuan; the figure of 2017 is sure, the others likely.
-- evaluated: SELECT count(*) FROM (SELECT budgetYear FROM fundSource WHERE fundLevel = '1' AND fundType IN ('C01', 'C02', 'C03', 'C04', 'C05', 'C06') AND substring(receivingDivision, 3, 4) = '0000' AND budgetYear BETWEEN 2016 AND 2020 GROUP BY budgetYear HAVING count(DISTINCT receivingDivision) >= 22) y
-- contradicts: SELECT b.rowId, f.rowId, f.amount
--    FROM breach b
--    JOIN fundSource f ON f.budgetYear = b.budgetYear
--    WHERE f.fundLevel = '1' AND f.fundType IN ('C01', 'C02', 'C03', 'C04', 'C05', 'C06')
--      AND substring(f.receivingDivision, 3, 4) = '0000' AND f.amount > 0
WITH published AS (
    SELECT 2016 AS budgetYear, 660.95 AS published
    UNION ALL SELECT 2017, 860.95
    UNION ALL SELECT 2018, 1060.95
    UNION ALL SELECT 2019, 1260.95
    UNION ALL SELECT 2020, 1460.95
), nation AS (
    SELECT budgetYear, min(rowId) AS rowId, cast(round(sum(amount) / 100000000, 2) AS DECIMAL(18, 2)) AS total
    FROM fundSource
    WHERE fundLevel = '1' AND fundType IN ('C01', 'C02', 'C03', 'C04', 'C05', 'C06')
      AND substring(receivingDivision, 3, 4) = '0000'
    GROUP BY budgetYear
    HAVING count(DISTINCT receivingDivision) >= 22
)
SELECT n.rowId, n.budgetYear, n.total, p.published
FROM nation n
JOIN published p ON p.budgetYear = n.budgetYear
WHERE n.total <> p.published
