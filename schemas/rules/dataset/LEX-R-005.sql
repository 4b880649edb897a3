-- code: LEX-R-005
-- severity: warning
-- record: loanExtension
-- field: newDueDate
-- reads: loanExtension(contractNo, extensionType, newDueDate), microLoan(contractNo, dueDate)
-- title: 疫情延期
-- zh: 疫情延期：原到期日 {dueDate} 须在2020年1月1日以后，新到期日 {newDueDate} 不得超过其后六个月
-- en: deferral in the epidemic: the contract was due on {dueDate}, which must be 2020-01-01 or later, and {newDueDate} may be at most six months after
-- basis: 银保监 2020
-- confidence: likely
-- evaluated: SELECT count(*) FROM loanExtension x WHERE x.extensionType = '3' AND EXISTS (SELECT 1 FROM microLoan l WHERE l.contractNo = x.contractNo)
-- contradicts: SELECT b.rowId, l.rowId, 0
--    FROM breach b
--    JOIN loanExtension x ON x.rowId = b.rowId
--    JOIN microLoan l ON l.contractNo = x.contractNo AND l.dueDate = b.dueDate
SELECT x.rowId, x.newDueDate, max(l.dueDate) AS dueDate
FROM loanExtension x
JOIN microLoan l ON l.contractNo = x.contractNo
WHERE x.extensionType = '3'
GROUP BY x.rowId, x.newDueDate
HAVING max(l.dueDate) < DATE '2020-01-01' OR x.newDueDate > max(l.dueDate) + INTERVAL '6' MONTH
