-- code: LEX-P-002
-- severity: error
-- record: loanExtension
-- field: applyDate
-- reads: loanExtension(contractNo, applyDate), microLoan(contractNo, dueDate)
-- title: 到期前申请
-- zh: 申请日期 {applyDate} 晚于合同到期日 {dueDate}
-- en: applied on {applyDate}, after the due date {dueDate} of the contract
-- basis: 银行惯例
-- confidence: likely
-- evaluated: SELECT count(*) FROM loanExtension x WHERE x.applyDate IS NOT NULL AND EXISTS (SELECT 1 FROM microLoan l WHERE l.contractNo = x.contractNo AND l.dueDate IS NOT NULL)
-- contradicts: SELECT b.rowId, l.rowId, 0
--    FROM breach b
--    JOIN loanExtension x ON x.rowId = b.rowId
--    JOIN microLoan l ON l.contractNo = x.contractNo AND l.dueDate = b.dueDate
SELECT x.rowId, x.applyDate, max(l.dueDate) AS dueDate
FROM loanExtension x
JOIN microLoan l ON l.contractNo = x.contractNo
GROUP BY x.rowId, x.applyDate
HAVING x.applyDate > max(l.dueDate)
