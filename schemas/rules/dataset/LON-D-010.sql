-- code: LON-D-010
-- severity: warning
-- record: microLoan
-- field: actualUser
-- reads: microLoan(contractNo, householdNo, issueDate), feedBank(contractNo, accountNo)
-- title: 户贷企用线索
-- zh: {issueDate} 发放的贷款与其他户贷款在30天内进入同一账户，共 {households} 户
-- en: the loan of {issueDate} went to one account with those of others within 30 days, {households} households in all
-- basis: 《指导意见》§八(八)
-- confidence: likely
-- narrowed: The account of the contract in the bank feed stands for the one paid to; a household counts with its first loan on the account; a payer of repayments is in no record.
-- evaluated: SELECT count(*) FROM microLoan t WHERE t.householdNo IS NOT NULL AND t.issueDate IS NOT NULL AND EXISTS (SELECT 1 FROM feedBank f WHERE f.contractNo = t.contractNo AND f.accountNo IS NOT NULL)
-- contradicts: WITH listed AS (
--        SELECT rowId, accountNo, inside, CAST(sum(inside) OVER (PARTITION BY accountNo) AS BIGINT) AS households,
--               row_number() OVER (PARTITION BY accountNo ORDER BY inside DESC, issueDate, rowId) AS place
--        FROM burst
--    )
--    SELECT a.rowId, o.rowId, 0, a.households - 1 AS others
--    FROM breach b
--    JOIN listed a ON a.rowId = b.rowId
--    JOIN listed o ON o.accountNo = a.accountNo AND o.place <= 21
--    WHERE a.inside = 1 AND o.inside = 1
WITH paid AS (
    SELECT DISTINCT t.rowId, t.householdNo, t.issueDate, f.accountNo
    FROM microLoan t
    JOIN feedBank f ON f.contractNo = t.contractNo
    WHERE t.householdNo IS NOT NULL AND t.issueDate IS NOT NULL AND f.accountNo IS NOT NULL
), first_loan AS (
    SELECT rowId, householdNo, issueDate, accountNo,
           row_number() OVER (PARTITION BY accountNo, householdNo ORDER BY issueDate, rowId) AS loan
    FROM paid
), fifth AS (
    SELECT rowId, householdNo, issueDate, accountNo,
           CASE WHEN issueDate <= lag(issueDate, 4) OVER (PARTITION BY accountNo ORDER BY issueDate, rowId)
                              + INTERVAL '30' DAY THEN 1 ELSE 0 END AS closes
    FROM first_loan
    WHERE loan = 1
), burst AS (
    SELECT rowId, issueDate, accountNo,
           max(closes) OVER (PARTITION BY accountNo ORDER BY issueDate, rowId
                             ROWS BETWEEN CURRENT ROW AND 4 FOLLOWING) AS inside
    FROM fifth
), counted AS (
    SELECT rowId, issueDate, inside, CAST(sum(inside) OVER (PARTITION BY accountNo) AS BIGINT) AS households
    FROM burst
)
SELECT rowId, min(issueDate) AS issueDate, max(households) AS households
FROM counted
WHERE inside = 1
GROUP BY rowId
