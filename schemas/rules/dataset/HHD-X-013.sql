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
-- contradicts: WITH shared_by AS (
--        SELECT bankAccountNo, coalesce(dataYear, 0) AS snapshot, householdNo, min(rowId) AS otherRow
--        FROM household
--        WHERE bankAccountNo IS NOT NULL AND householdNo IS NOT NULL
--        GROUP BY bankAccountNo, coalesce(dataYear, 0), householdNo
--    ), ends AS (
--        SELECT bankAccountNo, snapshot, min(householdNo) AS firstOwner, max(householdNo) AS lastOwner
--        FROM shared_by
--        GROUP BY bankAccountNo, snapshot
--    )
--    SELECT b.rowId, s.otherRow, 0
--    FROM breach b
--    JOIN household h ON h.rowId = b.rowId
--    JOIN ends e ON e.bankAccountNo = h.bankAccountNo AND e.snapshot = coalesce(h.dataYear, 0)
--    JOIN shared_by s ON s.bankAccountNo = e.bankAccountNo AND s.snapshot = e.snapshot
--        AND s.householdNo = CASE WHEN h.householdNo = e.firstOwner THEN e.lastOwner ELSE e.firstOwner END
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
