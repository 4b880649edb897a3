-- code: F-FND-015.1
-- title: 发放退回率 · Returned payouts
-- level: all
-- reads: fundPayment(divisionCode, payDate, payState)
-- unit: %
-- base: none
-- value: 100.0 * sum(returned) / nullif(sum(payouts), 0)
-- confidence: likely
-- narrowed: Payouts, not yuan, by year of the payout.
SELECT divisionCode AS division, year(payDate) AS period, 1 AS payouts, CASE WHEN payState = '2' THEN 1 ELSE 0 END AS returned
FROM fundPayment
WHERE payState IS NOT NULL
