-- code: FDB-C-009
-- severity: warning
-- record: fundSource
-- field: amount
-- reads: fundSource(fundCode, docDate, amount), fundAllocation(allocationNo, fundCode), fundDisbursement(allocationNo, amount), run(asOf), parameter(name, value, division, validFrom, validTo)
-- title: 结转结余
-- zh: {docDate} 下达的 {amount} 元至今结转结余 {unspent} 元，超过规定
-- en: {unspent} of the {amount} yuan issued on {docDate} are still unspent
-- basis: 财政存量资金规定; 绩效评价
-- confidence: likely
-- narrowed: Judged per fund document; its age runs from docDate to asOf, and spent is what has been paid from its allocations. The limit is the national number in force on asOf.
-- contradicts: SELECT b.rowId, d.rowId, d.amount
--    FROM breach b
--    JOIN fundSource f ON f.rowId = b.rowId
--    JOIN fundAllocation a ON a.fundCode = f.fundCode
--    JOIN fundDisbursement d ON d.allocationNo = a.allocationNo
--    WHERE d.amount > 0
WITH limits AS (
    SELECT max(CASE WHEN p.name = 'CARRYOVER_MAX' THEN p.value END) AS most
    FROM parameter p
    CROSS JOIN run r
    WHERE p.division = '' AND r.asOf >= coalesce(p.validFrom, r.asOf) AND r.asOf <= coalesce(p.validTo, r.asOf)
), paid AS (
    SELECT a.fundCode, sum(d.amount) AS spent
    FROM fundDisbursement d
    JOIN fundAllocation a ON a.allocationNo = d.allocationNo
    GROUP BY a.fundCode
)
SELECT f.rowId, f.docDate, f.amount, f.amount - coalesce(p.spent, 0) AS unspent
FROM fundSource f
CROSS JOIN run r
CROSS JOIN limits m
LEFT JOIN paid p ON p.fundCode = f.fundCode
WHERE (f.docDate + INTERVAL '1' YEAR <= r.asOf AND (f.amount - coalesce(p.spent, 0)) * 100 > f.amount * m.most)
   OR (f.docDate + INTERVAL '2' YEAR < r.asOf AND f.amount > coalesce(p.spent, 0))
