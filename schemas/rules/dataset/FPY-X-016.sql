-- code: FPY-X-016
-- severity: warning
-- record: fundPayment
-- field: bankAccountNo
-- reads: fundPayment(householdNo, bankAccountNo), household(householdNo, bankAccountNo)
-- title: 账号与户一致
-- zh: 发放账号登记在另一户 {otherHouseholdNo} 名下，不属于户 {householdNo}
-- en: the account belongs to household {otherHouseholdNo}, not to {householdNo}
-- basis: 一卡通管理
-- confidence: likely
-- narrowed: Only an account that the register knows as that of another household in the data year is reported, since accounts of members are in no record here.
-- evaluated: SELECT count(*) FROM fundPayment f WHERE f.householdNo IS NOT NULL AND EXISTS (SELECT 1 FROM household h WHERE h.bankAccountNo = f.bankAccountNo AND h.dataYear = f.dataYear)
-- contradicts: SELECT b.rowId, h.rowId, 0
--    FROM breach b
--    JOIN fundPayment f ON f.rowId = b.rowId
--    JOIN household h ON h.householdNo = b.otherHouseholdNo AND h.bankAccountNo = f.bankAccountNo AND h.dataYear = f.dataYear
WITH account AS (
    SELECT bankAccountNo, dataYear, min(householdNo) AS otherHouseholdNo
    FROM household
    WHERE bankAccountNo IS NOT NULL
    GROUP BY bankAccountNo, dataYear
), owned AS (
    SELECT DISTINCT bankAccountNo, householdNo, dataYear FROM household WHERE bankAccountNo IS NOT NULL
)
SELECT f.rowId, f.householdNo, a.otherHouseholdNo
FROM fundPayment f
JOIN account a ON a.bankAccountNo = f.bankAccountNo AND a.dataYear = f.dataYear
LEFT JOIN owned o ON o.bankAccountNo = f.bankAccountNo AND o.householdNo = f.householdNo AND o.dataYear = f.dataYear
WHERE f.householdNo IS NOT NULL AND o.householdNo IS NULL
