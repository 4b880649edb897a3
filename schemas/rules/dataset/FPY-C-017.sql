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
