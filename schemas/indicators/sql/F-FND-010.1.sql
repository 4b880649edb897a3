-- code: F-FND-010.1
-- title: 闲置一年以上资金 · Idle over one year
-- level: all
-- reads: fundSource(fundCode, docDate, budgetYear, amount, receivingDivision), fundAllocation(allocationNo, fundCode), fundDisbursement(allocationNo, amount, paymentDate), run(asOf)
-- unit: 万元
-- base: none
-- value: sum(yuan) / 10000.0
-- confidence: sure
-- narrowed: Money of one budget year that was received a year or more before the day of the run, less all that was paid of it until then. Documents by the division that receives the money; a package that also holds the document of the level above counts the money twice.
WITH spent AS (
    SELECT a.fundCode, sum(p.amount) AS amount
    FROM fundDisbursement p
    JOIN fundAllocation a ON a.allocationNo = p.allocationNo
    CROSS JOIN run r
    WHERE p.paymentDate <= r.asOf
    GROUP BY a.fundCode
)
SELECT s.receivingDivision AS division, s.budgetYear AS period,
       CASE WHEN s.docDate + INTERVAL '1' YEAR <= r.asOf THEN s.amount - coalesce(d.amount, 0) ELSE 0 END AS yuan
FROM fundSource s
CROSS JOIN run r
LEFT JOIN spent d ON d.fundCode = s.fundCode
WHERE s.amount IS NOT NULL AND s.docDate IS NOT NULL
