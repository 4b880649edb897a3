-- code: L-LOA-013.1
-- title: 风险补偿金放大倍数 · Leverage
-- level: all
-- reads: riskCompensationFund(dataPeriod?, countyCode, balance, loanBalanceCovered)
-- unit: 倍
-- base: none
-- value: 1.0 * sum(covered) / nullif(sum(yuan), 0)
-- confidence: sure
SELECT countyCode AS division, dataPeriod AS period, balance AS yuan, loanBalanceCovered AS covered
FROM riskCompensationFund
WHERE balance IS NOT NULL AND loanBalanceCovered IS NOT NULL
