-- code: F-FND-011.1
-- title: 到户到人资金 · Funds paid to households and persons
-- level: all
-- reads: fundPayment(divisionCode, amount, payDate, payState)
-- unit: 万元
-- base: none
-- value: sum(yuan) / 10000.0
-- confidence: sure
-- narrowed: By year of the payout, not by month.
SELECT divisionCode AS division, year(payDate) AS period, CASE WHEN payState IN ('1', '3') THEN amount ELSE 0 END AS yuan
FROM fundPayment
