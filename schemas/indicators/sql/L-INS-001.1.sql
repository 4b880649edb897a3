-- code: L-INS-001.1
-- title: 扶贫保险保额 · Sum insured
-- level: all
-- reads: insurancePolicy(divisionCode, sumInsured)
-- unit: 万元
-- base: none
-- value: sum(yuan) / 10000.0
-- confidence: sure
SELECT divisionCode AS division, dataYear AS period, sumInsured AS yuan
FROM insurancePolicy
