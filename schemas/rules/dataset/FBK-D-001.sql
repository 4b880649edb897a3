-- code: FBK-D-001
-- severity: error
-- record: fundPayment
-- field: bankAccountNo
-- reads: fundPayment(bankAccountNo, payDate), feedBank(accountNo, accountActive)
-- title: 账户可入账
-- zh: {payDate} 发放的账户状态为 {accountActive}，不能入账
-- en: the account paid to on {payDate} is in state {accountActive}, not active
-- basis: 到户到人
-- confidence: likely
-- narrowed: A feed row carries no day: an account that is active in any row of the package is taken for active.
-- evaluated: SELECT count(*) FROM fundPayment f WHERE f.payDate IS NOT NULL AND EXISTS (SELECT 1 FROM feedBank b WHERE b.accountNo = f.bankAccountNo AND b.accountActive IS NOT NULL)
-- contradicts: WITH closed AS (
--        SELECT accountNo, accountActive, min(rowId) AS otherRow FROM feedBank GROUP BY accountNo, accountActive
--    )
--    SELECT b.rowId, k.otherRow, 0
--    FROM breach b
--    JOIN fundPayment f ON f.rowId = b.rowId
--    JOIN closed k ON k.accountNo = f.bankAccountNo AND k.accountActive = b.accountActive
WITH account AS (
    SELECT accountNo, min(accountActive) AS accountActive
    FROM feedBank
    WHERE accountNo IS NOT NULL AND accountActive IS NOT NULL
    GROUP BY accountNo
)
SELECT f.rowId, f.payDate, a.accountActive
FROM fundPayment f
JOIN account a ON a.accountNo = f.bankAccountNo
WHERE a.accountActive <> '1' AND f.payDate IS NOT NULL
