-- code: FDB-X-011
-- severity: warning
-- record: fundDisbursement
-- field: payeeName
-- reads: fundDisbursement(projectCode, payeeType, payeeName, payeeAccount), projectBeneficiary(projectCode, householdNo), household(householdNo, bankAccountNo?), person(householdNo, name)
-- title: 到户支付收款人在受益名单
-- zh: 项目 {projectCode} 到户支付的收款人不在受益名单中
-- en: the household paid is not among the beneficiaries of project {projectCode}
-- basis: 指导意见: 确保到户到人的资金落到实处
-- confidence: sure
-- narrowed: The payee is known by the name of a member or by the account of the household; namesakes pass.
-- evaluated: SELECT count(*) FROM fundDisbursement WHERE payeeType = '4' AND projectCode IS NOT NULL AND payeeName IS NOT NULL
WITH named AS (
    SELECT DISTINCT b.projectCode, p.name
    FROM projectBeneficiary b
    JOIN person p ON p.householdNo = b.householdNo
), banked AS (
    SELECT DISTINCT b.projectCode, h.bankAccountNo
    FROM projectBeneficiary b
    JOIN household h ON h.householdNo = b.householdNo
    WHERE h.bankAccountNo IS NOT NULL
)
SELECT d.rowId, d.projectCode
FROM fundDisbursement d
LEFT JOIN named n ON n.projectCode = d.projectCode AND n.name = d.payeeName
LEFT JOIN banked a ON a.projectCode = d.projectCode AND a.bankAccountNo = d.payeeAccount
WHERE d.payeeType = '4' AND d.projectCode IS NOT NULL AND d.payeeName IS NOT NULL
  AND n.name IS NULL AND a.bankAccountNo IS NULL
