-- code: PER-X-017
-- severity: warning
-- record: person
-- field: relationToHead
-- reads: person(householdNo, relationToHead, memberStatus)
-- title: 配偶至多一人
-- zh: 户内有 {spouses} 名成员登记为户主配偶
-- en: {spouses} members are entered as spouse of the head
-- basis: Civil Code
-- confidence: sure
-- evaluated: SELECT count(*) FROM person p WHERE p.memberStatus = '1' AND p.relationToHead = '02' AND p.householdNo IS NOT NULL
-- contradicts: WITH copy AS (
--        SELECT t.rowId, min(t.rowId) OVER (PARTITION BY t.householdNo, coalesce(t.dataYear, 0)) AS firstRow,
--               lead(t.rowId) OVER (PARTITION BY t.householdNo, coalesce(t.dataYear, 0) ORDER BY t.rowId) AS nextRow
--        FROM breach b
--        JOIN person t ON t.rowId = b.rowId
--    )
--    SELECT rowId, CASE WHEN rowId = firstRow THEN nextRow ELSE firstRow END, 0 FROM copy
WITH spouses AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot, count(*) AS spouses
    FROM person
    WHERE memberStatus = '1' AND relationToHead = '02'
    GROUP BY householdNo, coalesce(dataYear, 0)
    HAVING count(*) > 1
)
SELECT p.rowId, s.spouses
FROM person p
JOIN spouses s ON s.householdNo = p.householdNo AND s.snapshot = coalesce(p.dataYear, 0)
WHERE p.memberStatus = '1' AND p.relationToHead = '02'
