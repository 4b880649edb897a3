-- code: FPY-C-017
-- severity: error
-- record: fundDisbursement
-- field: amount
-- reads: fundPayment(paymentNo, amount, payState), fundDisbursement(paymentNo, amount)
-- title: 发放汇总等于支付
-- zh: 到户发放合计 {paid} 元、退回 {returned} 元，与支付金额 {amount} 元不符
-- en: payouts of {paid} yuan and returns of {returned} do not make the {amount} yuan paid
-- basis: Logic
-- confidence: sure
-- narrowed: Payouts and returns together make the payment; a re-payment (state 3) may be a payout of its own or replace the returned one; payments without payouts are not judged.
-- evaluated: SELECT count(*) FROM fundDisbursement d WHERE EXISTS (SELECT 1 FROM fundPayment p WHERE p.paymentNo = d.paymentNo)
-- contradicts: WITH part AS (
--        SELECT b.rowId, f.rowId AS otherRow, f.amount, b.amount AS whole, f.payState,
--               sum(CASE WHEN f.payState IN ('1', '2') THEN f.amount ELSE 0 END) OVER (PARTITION BY b.rowId) AS total,
--               sum(CASE WHEN f.payState IN ('1', '2') THEN f.amount ELSE 0 END) OVER (
--                   PARTITION BY b.rowId ORDER BY f.amount DESC, f.rowId
--                   ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS reached
--        FROM breach b
--        JOIN fundDisbursement d ON d.rowId = b.rowId
--        JOIN fundPayment f ON f.paymentNo = d.paymentNo
--        WHERE f.amount > 0
--    )
--    SELECT rowId, otherRow, amount
--    FROM part
--    WHERE total <= whole OR (payState IN ('1', '2') AND reached - amount <= whole)
WITH payout AS (
    SELECT paymentNo,
           sum(CASE WHEN payState = '1' THEN amount ELSE 0 END) AS paid,
           sum(CASE WHEN payState = '2' THEN amount ELSE 0 END) AS returned,
           sum(CASE WHEN payState = '3' THEN amount ELSE 0 END) AS repaid
    FROM fundPayment
    WHERE paymentNo IS NOT NULL
    GROUP BY paymentNo
)
SELECT d.rowId, p.paid + p.repaid AS paid, p.returned, d.amount
FROM fundDisbursement d
JOIN payout p ON p.paymentNo = d.paymentNo
WHERE p.paid + p.returned <> d.amount AND p.paid + p.returned + p.repaid <> d.amount
