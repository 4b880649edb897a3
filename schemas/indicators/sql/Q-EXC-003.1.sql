-- code: Q-EXC-003.1
-- title: 记录拒收率 · Records rejected
-- level: all
-- reads: exchangeReceipt(divisionCode, accepted, rejected, receivedAt)
-- unit: %
-- base: none
-- value: 100.0 * sum(rejected) / nullif(sum(records), 0)
-- confidence: sure
-- narrowed: By the month of the receipt and the division of the record.
SELECT divisionCode AS division, substring(CAST(receivedAt AS VARCHAR(30)), 1, 7) AS period, accepted + rejected AS records, rejected
FROM exchangeReceipt
WHERE accepted IS NOT NULL AND rejected IS NOT NULL AND receivedAt IS NOT NULL
