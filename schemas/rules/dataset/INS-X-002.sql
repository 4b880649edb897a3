-- code: INS-X-002
-- severity: error
-- record: insurancePolicy
-- field: loanContractNo
-- reads: insurancePolicy(insuranceType, loanContractNo), microLoan(contractNo)
-- title: 保证保险对应贷款
-- zh: 小额贷款保证保险没有对应的贷款合同（{loanContractNo}）
-- en: a credit guarantee policy without its loan ({loanContractNo})
-- basis: 《指导意见》§五(二)
-- confidence: sure
-- evaluated: SELECT count(*) FROM insurancePolicy WHERE insuranceType = '02'
WITH loan AS (
    SELECT DISTINCT contractNo FROM microLoan WHERE contractNo IS NOT NULL
)
SELECT i.rowId, coalesce(i.loanContractNo, '未填 · none named') AS loanContractNo
FROM insurancePolicy i
LEFT JOIN loan t ON t.contractNo = i.loanContractNo
WHERE i.insuranceType = '02' AND t.contractNo IS NULL
