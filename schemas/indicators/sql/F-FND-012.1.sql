-- code: F-FND-012.1
-- title: 到户到人资金占比 · Share paid to households
-- level: all
-- reads: fundDisbursement(divisionCode, amount, paymentDate), fundPayment(divisionCode, amount, payDate, payState)
-- unit: %
-- base: none
-- value: 100.0 * sum(paid) / nullif(sum(spent), 0)
-- confidence: sure
SELECT divisionCode AS division, year(paymentDate) AS period, amount AS spent, CAST(0 AS DECIMAL(16, 2)) AS paid
FROM fundDisbursement
UNION ALL
SELECT divisionCode AS division, year(payDate) AS period, CAST(0 AS DECIMAL(16, 2)) AS spent, amount AS paid
FROM fundPayment
WHERE payState IN ('1', '3')
