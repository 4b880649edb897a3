-- code: X-EWC-012.1
-- title: 对口支援民生资金占比 · Livelihood share
-- level: all
-- reads: counterpartFund(year, recipient, amount, isLivelihood)
-- unit: %
-- base: none
-- value: 100.0 * sum(matching) / nullif(sum(amount), 0)
-- confidence: sure
SELECT recipient AS division, counterpartFund.year AS period, amount, CASE WHEN isLivelihood THEN amount ELSE 0 END AS matching
FROM counterpartFund
WHERE amount IS NOT NULL AND isLivelihood IS NOT NULL
