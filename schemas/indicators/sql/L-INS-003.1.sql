-- code: L-INS-003.1
-- title: 赔付率 · Loss ratio
-- level: all
-- reads: insurancePolicy(policyNo, divisionCode, premium), insuranceClaim(policyNo, paidAmount)
-- unit: %
-- base: none
-- value: 100.0 * sum(paid) / nullif(sum(premium), 0)
-- confidence: sure
-- narrowed: Claims by the year of their policy.
SELECT i.divisionCode AS division, i.dataYear AS period, i.premium, coalesce(c.paid, 0) AS paid
FROM insurancePolicy i
LEFT JOIN (SELECT policyNo, sum(paidAmount) AS paid FROM insuranceClaim GROUP BY policyNo) c ON c.policyNo = i.policyNo
WHERE i.premium IS NOT NULL
