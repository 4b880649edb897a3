-- code: L-LOA-012.1
-- title: 风险补偿金余额 · Compensation fund
-- level: all
-- reads: riskCompensationFund(dataPeriod?, countyCode, balance)
-- unit: 万元
-- base: none
-- value: sum(yuan) / 10000.0
-- confidence: sure
SELECT countyCode AS division, dataPeriod AS period, balance AS yuan
FROM riskCompensationFund
