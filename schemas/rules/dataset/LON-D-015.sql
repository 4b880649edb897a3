-- code: LON-D-015
-- severity: error
-- record: microLoan
-- field: balance
-- reads: microLoan(contractNo, borrowerCertificateNo, balance), feedBank(certificateNo, contractNo, loanBalance)
-- title: 贷款信息一致
-- zh: 贷款余额 {balance} 元与银行数据不一致：{fault}
-- en: the balance of {balance} yuan is not that of the bank: {fault}
-- basis: 《指导意见》§七(一) 银行信息对接
-- confidence: sure
-- narrowed: The feed holds no amount of the contract; a balance agrees when one month of the data year in the feed has it; a contract that the feed lacks is judged when it has another of the same borrower.
-- evaluated: SELECT count(*) FROM microLoan t WHERE t.contractNo IS NOT NULL AND t.balance IS NOT NULL AND (EXISTS (SELECT 1 FROM feedBank f WHERE f.contractNo = t.contractNo AND coalesce(f.dataYear, 0) = coalesce(t.dataYear, 0)) OR EXISTS (SELECT 1 FROM feedBank g WHERE substring(g.certificateNo, 1, 18) = substring(t.borrowerCertificateNo, 1, 18) AND g.contractNo IS NOT NULL AND coalesce(g.dataYear, 0) = coalesce(t.dataYear, 0)))
-- contradicts: SELECT b.rowId, f.rowId, f.loanBalance
--    FROM breach b
--    JOIN microLoan t ON t.rowId = b.rowId
--    JOIN feedBank f ON f.contractNo = t.contractNo AND coalesce(f.dataYear, 0) = coalesce(t.dataYear, 0)
--    WHERE f.loanBalance IS NOT NULL
WITH bank AS (
    SELECT DISTINCT contractNo, coalesce(dataYear, 0) AS snapshot
    FROM feedBank
    WHERE contractNo IS NOT NULL AND loanBalance IS NOT NULL
), agreeing AS (
    SELECT DISTINCT contractNo, coalesce(dataYear, 0) AS snapshot, loanBalance
    FROM feedBank
    WHERE contractNo IS NOT NULL AND loanBalance IS NOT NULL
), borrower AS (
    SELECT DISTINCT substring(certificateNo, 1, 18) AS certificateNo, coalesce(dataYear, 0) AS snapshot FROM feedBank WHERE contractNo IS NOT NULL
), known AS (
    SELECT DISTINCT contractNo, coalesce(dataYear, 0) AS snapshot FROM feedBank WHERE contractNo IS NOT NULL
)
SELECT t.rowId, t.balance,
       CASE WHEN k.contractNo IS NULL THEN '无此合同 · no such contract' ELSE '余额不同 · another balance' END AS fault
FROM microLoan t
LEFT JOIN known k ON k.contractNo = t.contractNo AND k.snapshot = coalesce(t.dataYear, 0)
LEFT JOIN bank b ON b.contractNo = t.contractNo AND b.snapshot = coalesce(t.dataYear, 0)
LEFT JOIN agreeing q ON q.contractNo = t.contractNo AND q.snapshot = coalesce(t.dataYear, 0) AND q.loanBalance = t.balance
LEFT JOIN borrower w ON w.certificateNo = substring(t.borrowerCertificateNo, 1, 18) AND w.snapshot = coalesce(t.dataYear, 0)
WHERE t.contractNo IS NOT NULL AND t.balance IS NOT NULL
  AND ((b.contractNo IS NOT NULL AND q.contractNo IS NULL)
    OR (k.contractNo IS NULL AND w.certificateNo IS NOT NULL AND t.balance > 0))
