-- code: CRD-X-002
-- severity: error
-- record: microLoan
-- field: householdNo
-- reads: creditRating(householdNo, ratingDate, creditLine), microLoan(householdNo, contractAmount, issueDate)
-- title: 先评级授信后放贷
-- zh: {issueDate} 发放 {contractAmount} 元，此前没有足额的评级授信
-- en: {contractAmount} yuan lent on {issueDate} without a rating before and a credit line as high
-- basis: 扶贫小额信贷
-- confidence: likely
-- narrowed: Any rating up to the day of the loan counts, since it carries no last day.
-- evaluated: SELECT count(*) FROM microLoan WHERE householdNo IS NOT NULL AND issueDate IS NOT NULL AND contractAmount IS NOT NULL
WITH rated AS (
    SELECT DISTINCT t.rowId
    FROM microLoan t
    JOIN creditRating c ON c.householdNo = t.householdNo
    WHERE c.ratingDate <= t.issueDate AND c.creditLine >= t.contractAmount
)
SELECT t.rowId, t.issueDate, t.contractAmount
FROM microLoan t
LEFT JOIN rated r ON r.rowId = t.rowId
WHERE t.householdNo IS NOT NULL AND t.issueDate IS NOT NULL AND t.contractAmount IS NOT NULL AND r.rowId IS NULL
