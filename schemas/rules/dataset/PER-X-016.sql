-- code: PER-X-016
-- severity: error
-- record: household
-- field:
-- reads: household(householdNo, povertyStatus?), person(householdNo, relationToHead, memberStatus)
-- title: 每户一名户主
-- zh: 有效成员中有 {heads} 名户主，应为 1 名
-- en: {heads} of the valid members are heads, not one
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: Cancelled households are left to HHD-R-022; a data year without any person is not judged.
-- evaluated: SELECT count(*) FROM household h JOIN (SELECT DISTINCT coalesce(dataYear, 0) AS snapshot FROM person) s ON s.snapshot = coalesce(h.dataYear, 0) WHERE coalesce(h.povertyStatus, '') <> '9'
-- contradicts: WITH head_row AS (
--        SELECT b.rowId, p.rowId AS otherRow, row_number() OVER (PARTITION BY b.rowId ORDER BY p.rowId) AS place
--        FROM breach b
--        JOIN household h ON h.rowId = b.rowId
--        JOIN person p ON p.householdNo = h.householdNo AND coalesce(p.dataYear, 0) = coalesce(h.dataYear, 0)
--        WHERE p.memberStatus = '1' AND p.relationToHead = '01'
--    )
--    SELECT rowId, otherRow, 0 FROM head_row WHERE place <= 2
WITH members AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot,
           sum(CASE WHEN memberStatus = '1' AND relationToHead = '01' THEN 1 ELSE 0 END) AS heads,
           sum(CASE WHEN memberStatus IS NULL OR relationToHead IS NULL THEN 1 ELSE 0 END) AS unclear
    FROM person
    GROUP BY householdNo, coalesce(dataYear, 0)
), snapshots AS (
    SELECT DISTINCT coalesce(dataYear, 0) AS snapshot FROM person
)
SELECT h.rowId, coalesce(m.heads, 0) AS heads
FROM household h
JOIN snapshots s ON s.snapshot = coalesce(h.dataYear, 0)
LEFT JOIN members m ON m.householdNo = h.householdNo AND m.snapshot = s.snapshot
WHERE coalesce(h.povertyStatus, '') <> '9'
  AND (coalesce(m.heads, 0) > 1 OR (coalesce(m.heads, 0) = 0 AND coalesce(m.unclear, 0) = 0))
