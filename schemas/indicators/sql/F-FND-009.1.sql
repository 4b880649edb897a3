-- code: F-FND-009.1
-- title: 资金结转结余率 · Carry-over rate
-- level: all
-- reads: fundSource(fundCode, budgetYear, amount, receivingDivision), fundAllocation(allocationNo, fundCode), fundDisbursement(allocationNo, amount)
-- unit: %
-- base: none
-- value: 100.0 * (sum(received) - sum(spent)) / nullif(sum(received), 0)
-- confidence: sure
-- narrowed: Money of one budget year and all that was paid of it so far. Documents by the division that receives the money; a package that also holds the document of the level above counts the money twice.
SELECT s.receivingDivision AS division, s.budgetYear AS period, s.amount AS received, coalesce(d.spent, 0) AS spent
FROM fundSource s
LEFT JOIN (SELECT a.fundCode, sum(p.amount) AS spent
           FROM fundDisbursement p
           JOIN fundAllocation a ON a.allocationNo = p.allocationNo
           GROUP BY a.fundCode) d ON d.fundCode = s.fundCode
WHERE s.amount IS NOT NULL
