-- code: PRJ-C-016
-- severity: info
-- record: project
-- field: category
-- reads: project(projectCode, category), fundAllocation(fundCode, projectCode, amount), fundSource(fundCode, fundType, budgetYear, receivingDivision)
-- title: 产业项目占比
-- zh: {county} 县 {budgetYear} 年专项资金用于产业项目 {industry} 元，占已安排 {total} 元的比例低于50%
-- en: county {county} gave {industry} of the {total} yuan of special funds of {budgetYear} to industry, less than 50 %
-- basis: 后续政策 55–60–65 %
-- confidence: likely
-- narrowed: Judged from budget year 2021 with a share of 50 %, per county with at least 5 allocations of special funds (C01–C06, P01, M01, X01); the target set for the year is in no record.
-- contradicts: SELECT b.rowId, a.rowId, a.amount
--    FROM breach b
--    JOIN fundSource f ON f.receivingDivision = b.county AND f.budgetYear = b.budgetYear
--    JOIN fundAllocation a ON a.fundCode = f.fundCode
--    JOIN listed p ON p.projectCode = a.projectCode
--    WHERE f.fundType IN ('C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'P01', 'M01', 'X01') AND a.amount > 0
WITH listed AS (
    SELECT projectCode, min(rowId) AS rowId, max(CASE WHEN category = '01' THEN 1 ELSE 0 END) AS industrial
    FROM project
    WHERE category IS NOT NULL
    GROUP BY projectCode
), share AS (
    SELECT f.receivingDivision AS county, f.budgetYear, min(p.rowId) AS rowId, count(*) AS allocations,
           sum(a.amount) AS total, sum(CASE WHEN p.industrial = 1 THEN a.amount ELSE 0 END) AS industry
    FROM fundAllocation a
    JOIN fundSource f ON f.fundCode = a.fundCode
    JOIN listed p ON p.projectCode = a.projectCode
    WHERE f.fundType IN ('C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'P01', 'M01', 'X01')
      AND substring(f.receivingDivision, 5, 2) <> '00' AND f.budgetYear >= 2021
    GROUP BY f.receivingDivision, f.budgetYear
)
SELECT rowId, county, budgetYear, industry, total
FROM share
WHERE allocations >= 5 AND industry * 2 < total
