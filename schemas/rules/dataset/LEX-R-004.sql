-- code: LEX-R-004
-- severity: warning
-- record: loanExtension
-- field: newDueDate
-- reads: loanExtension(contractNo, extensionType, newDueDate), microLoan(contractNo, issueDate, dueDate)
-- title: 展期期限
-- zh: 新到期日 {newDueDate} 超过允许的最晚日期（原合同 {issueDate} 至 {dueDate}）
-- en: new due date {newDueDate} is later than allowed for a contract from {issueDate} to {dueDate}
-- basis: 贷款通则 §12
-- confidence: likely
-- narrowed: Terms are counted in months; a month begun counts whole. A contract over five years may be extended by three.
-- evaluated: SELECT count(*) FROM loanExtension x WHERE x.extensionType IN ('1', '2') AND EXISTS (SELECT 1 FROM microLoan l WHERE l.contractNo = x.contractNo)
-- contradicts: SELECT b.rowId, l.rowId, 0
--    FROM breach b
--    JOIN loanExtension x ON x.rowId = b.rowId
--    JOIN microLoan l ON l.contractNo = x.contractNo AND l.dueDate = b.dueDate
WITH term AS (
    SELECT x.rowId, x.extensionType, x.newDueDate, l.issueDate, l.dueDate,
           (year(l.dueDate) - year(l.issueDate)) * 12 + month(l.dueDate) - month(l.issueDate) AS months,
           (year(x.newDueDate) - year(l.dueDate)) * 12 + month(x.newDueDate) - month(l.dueDate) AS added,
           CASE WHEN day(x.newDueDate) > day(l.dueDate) THEN 1 ELSE 0 END AS begun
    FROM loanExtension x
    JOIN microLoan l ON l.contractNo = x.contractNo
    WHERE x.extensionType IN ('1', '2') AND l.issueDate IS NOT NULL
)
SELECT rowId, newDueDate, issueDate, dueDate
FROM term
WHERE CASE
        WHEN extensionType = '1' THEN added + begun > 36
        WHEN months <= 12 THEN added + begun > months
        WHEN months <= 60 THEN 2 * (added + begun) > months
        ELSE added + begun > 36
    END
