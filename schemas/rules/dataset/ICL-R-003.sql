-- code: ICL-R-003
-- severity: error
-- record: insuranceClaim
-- field: paidAmount
-- reads: insuranceClaim(claimNo, policyNo, lossDate, paidAmount), insurancePolicy(policyNo, startDate, endDate, sumInsured)
-- title: 理赔
-- zh: 出险日期 {lossDate} 不在保险期内，或累计赔款 {paid} 元超过保额 {sumInsured} 元
-- en: the loss of {lossDate} is outside the policy, or {paid} paid in all is above the sum insured {sumInsured}
-- basis: Logic
-- confidence: sure
-- evaluated: SELECT count(*) FROM insuranceClaim c WHERE EXISTS (SELECT 1 FROM insurancePolicy i WHERE i.policyNo = c.policyNo)
WITH paid AS (
    SELECT policyNo, sum(paidAmount) AS paid FROM insuranceClaim GROUP BY policyNo
)
SELECT c.rowId, c.lossDate, p.paid, i.sumInsured
FROM insuranceClaim c
JOIN insurancePolicy i ON i.policyNo = c.policyNo
JOIN paid p ON p.policyNo = c.policyNo
WHERE c.lossDate < i.startDate OR c.lossDate > i.endDate OR p.paid > i.sumInsured
