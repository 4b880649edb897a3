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
--        FROM person t
--        WHERE t.memberStatus = '1' AND t.relationToHead = '02'
--    )
--    SELECT b.rowId, CASE WHEN c.rowId = c.firstRow THEN c.nextRow ELSE c.firstRow END, 0
--    FROM breach b
--    JOIN copy c ON c.rowId = b.rowId
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
