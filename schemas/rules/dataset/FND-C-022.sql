-- code: FND-C-022
-- severity: error
-- record: fundAllocation
-- field: amount
-- reads: project(projectCode, category), fundAllocation(fundCode, projectCode, amount), fundSource(fundCode, fundType, budgetYear, amount, receivingDivision), run(asOf), parameter(name, value, division, validFrom, validTo)
-- title: 项目管理费比例
-- zh: {county} 县 {budgetYear} 年项目管理费 {fee} 元，超过专项扶贫资金 {total} 元的 {most}%
-- en: project management fees of county {county} in {budgetYear} are {fee} yuan, more than {most} % of {total}
-- basis: 财农〔2017〕8号
-- confidence: likely
-- narrowed: Special funds are fund types C01–C06, P01, M01 and X01 received by the county in the budget year; fees are allocations from them to projects of category 13. The limit is the national number in force on asOf.
-- evaluated: SELECT count(*) FROM fundAllocation a JOIN (SELECT DISTINCT projectCode FROM project WHERE category = '13') m ON m.projectCode = a.projectCode JOIN fundSource f ON f.fundCode = a.fundCode WHERE f.fundType IN ('C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'P01', 'M01', 'X01') AND substring(f.receivingDivision, 5, 2) <> '00'
-- contradicts: WITH part AS (
--        SELECT b.rowId, a.rowId AS otherRow, a.amount, b.total * b.most AS allowed,
--               sum(a.amount) OVER (PARTITION BY b.rowId ORDER BY a.amount DESC, a.rowId
--                                   ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS reached
--        FROM breach b
--        JOIN special s ON s.county = b.county AND s.budgetYear = b.budgetYear
--        JOIN fundAllocation a ON a.fundCode = s.fundCode
--        JOIN managed m ON m.projectCode = a.projectCode
--        WHERE a.amount > 0
--    )
--    SELECT rowId, otherRow, amount FROM part WHERE (reached - amount) * 100 <= allowed
--    UNION ALL
--    SELECT b.rowId, f.rowId, f.amount
--    FROM breach b
--    JOIN fundSource f ON f.receivingDivision = b.county AND f.budgetYear = b.budgetYear
--    WHERE f.fundType IN ('C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'P01', 'M01', 'X01') AND f.amount > 0
WITH limits AS (
    SELECT max(CASE WHEN p.name = 'MANAGEMENT_FEE_MAX' THEN p.value END) AS most
    FROM parameter p
    CROSS JOIN run r
    WHERE p.division = '' AND r.asOf >= coalesce(p.validFrom, r.asOf) AND r.asOf <= coalesce(p.validTo, r.asOf)
), special AS (
    SELECT fundCode, receivingDivision AS county, budgetYear, amount
    FROM fundSource
    WHERE fundType IN ('C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'P01', 'M01', 'X01')
      AND substring(receivingDivision, 5, 2) <> '00'
), total AS (
    SELECT county, budgetYear, sum(amount) AS total FROM special GROUP BY county, budgetYear
), managed AS (
    SELECT DISTINCT projectCode FROM project WHERE category = '13'
), fee AS (
    SELECT s.county, s.budgetYear, min(a.rowId) AS rowId, sum(a.amount) AS fee
    FROM fundAllocation a
    JOIN managed m ON m.projectCode = a.projectCode
    JOIN special s ON s.fundCode = a.fundCode
    GROUP BY s.county, s.budgetYear
)
SELECT f.rowId, f.county, f.budgetYear, f.fee, t.total, m.most
FROM fee f
JOIN total t ON t.county = f.county AND t.budgetYear = f.budgetYear
CROSS JOIN limits m
WHERE f.fee * 100 > t.total * m.most
