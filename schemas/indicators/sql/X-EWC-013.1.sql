-- code: X-EWC-013.1
-- title: 对口支援县及以下占比 · County and below share
-- level: all
-- reads: counterpartFund(year, recipient, amount, isCountyOrBelow)
-- unit: %
-- base: none
-- value: 100.0 * sum(matching) / nullif(sum(amount), 0)
-- confidence: sure
SELECT recipient AS division, counterpartFund.year AS period, amount, CASE WHEN isCountyOrBelow THEN amount ELSE 0 END AS matching
FROM counterpartFund
WHERE amount IS NOT NULL AND isCountyOrBelow IS NOT NULL
