-- code: L-INS-004.1
-- title: 防贫保险理赔额 · Anti-poverty claims
-- level: all
-- reads: insurancePolicy(policyNo, divisionCode, insuranceType), insuranceClaim(policyNo, paidAmount)
-- unit: 万元
-- base: none
-- value: sum(yuan) / 10000.0
-- confidence: sure
SELECT i.divisionCode AS division, c.dataYear AS period, CASE WHEN i.insuranceType = '12' THEN c.paidAmount ELSE 0 END AS yuan
FROM insuranceClaim c
JOIN (SELECT DISTINCT policyNo, divisionCode, insuranceType FROM insurancePolicy) i ON i.policyNo = c.policyNo
