-- code: HHD-X-013
-- severity: warning
-- record: household
-- field: bankAccountNo
-- reads: household(householdNo, bankAccountNo)
-- title: 银行账号不重复
-- zh: 银行账号 {bankAccountNo} 被 {households} 户使用
-- en: account {bankAccountNo} is used by {households} households
-- basis: Practice
-- confidence: likely
-- evaluated: SELECT count(*) FROM household h WHERE h.bankAccountNo IS NOT NULL AND h.householdNo IS NOT NULL
WITH shared AS (
    SELECT bankAccountNo, coalesce(dataYear, 0) AS snapshot, count(DISTINCT householdNo) AS households
    FROM household
    WHERE bankAccountNo IS NOT NULL
    GROUP BY bankAccountNo, coalesce(dataYear, 0)
    HAVING count(DISTINCT householdNo) > 1
)
SELECT h.rowId, h.bankAccountNo, s.households
FROM household h
JOIN shared s ON s.bankAccountNo = h.bankAccountNo AND s.snapshot = coalesce(h.dataYear, 0)
