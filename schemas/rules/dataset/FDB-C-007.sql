-- code: FDB-C-007
-- severity: error
-- record: fundAllocation
-- field: amount
-- reads: fundDisbursement(allocationNo, amount), fundAllocation(allocationNo, amount)
-- title: 支付不超安排
-- zh: 已支付 {paid} 元，超过安排金额 {amount} 元
-- en: {paid} yuan paid, more than the {amount} yuan allocated
-- basis: Logic
-- confidence: sure
-- contradicts: WITH part AS (
--        SELECT b.rowId, d.rowId AS otherRow, d.amount, b.amount AS whole,
--               sum(d.amount) OVER (PARTITION BY b.rowId ORDER BY d.amount DESC, d.rowId
--                                   ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS reached
--        FROM breach b
--        JOIN fundAllocation a ON a.rowId = b.rowId
--        JOIN fundDisbursement d ON d.allocationNo = a.allocationNo
--        WHERE d.amount > 0
--    )
--    SELECT rowId, otherRow, amount FROM part WHERE reached - amount <= whole
WITH paid AS (
    SELECT allocationNo, sum(amount) AS paid FROM fundDisbursement GROUP BY allocationNo
)
SELECT a.rowId, p.paid, a.amount
FROM fundAllocation a
JOIN paid p ON p.allocationNo = a.allocationNo
WHERE p.paid > a.amount
