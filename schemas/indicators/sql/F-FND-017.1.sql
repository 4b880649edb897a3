-- code: F-FND-017.1
-- title: 审计发现问题金额占比 · Questioned amounts
-- level: all
-- reads: fundSource(budgetYear, amount, receivingDivision), issue(source, foundDate, problemDivisionCode, amountInvolved)
-- unit: %
-- base: none
-- value: 100.0 * sum(questioned) / nullif(sum(funds), 0)
-- confidence: likely
-- narrowed: Issues found by audit (source 1) in a year over the money of that budget year; a division that received none has no value. Documents by the division that receives the money; a package that also holds the document of the level above counts the money twice.
SELECT problemDivisionCode AS division, year(foundDate) AS period, amountInvolved AS questioned, 0 AS funds
FROM issue
WHERE source = '1' AND amountInvolved IS NOT NULL
UNION ALL
SELECT receivingDivision, budgetYear, 0, amount
FROM fundSource
WHERE amount IS NOT NULL
