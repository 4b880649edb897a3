-- code: J-PRJ-003.1
-- title: 项目库储备倍数 · Library to funds ratio
-- level: all
-- reads: project(countyCode, stage, plannedInvestment), fundSource(budgetYear, amount, receivingDivision)
-- unit: 倍
-- base: none
-- value: 1.0 * sum(library) / nullif(sum(funds), 0)
-- confidence: sure
-- narrowed: Projects in the library at the data year, without removed (80) and terminated (90) ones, over the money of that budget year. Documents by the division that receives the money; a package that also holds the document of the level above counts the money twice.
SELECT countyCode AS division, dataYear AS period, plannedInvestment AS library, 0 AS funds
FROM project
WHERE stage BETWEEN '32' AND '79' AND plannedInvestment IS NOT NULL
UNION ALL
SELECT receivingDivision, budgetYear, 0, amount
FROM fundSource
WHERE amount IS NOT NULL
