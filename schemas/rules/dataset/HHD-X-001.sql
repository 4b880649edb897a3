-- code: HHD-X-001
-- severity: error
-- record: household
-- field: memberCount
-- reads: household(householdNo, memberCount, povertyStatus?), person(householdNo, memberStatus)
-- title: 户人口数一致
-- zh: 家庭人口数 {memberCount} 与有效成员数 {members} 不一致
-- en: member count {memberCount} differs from the {members} valid members
-- basis: 建档立卡登记表
-- confidence: sure
-- narrowed: Cancelled households are left to HHD-R-022; a data year without any person is not judged.
-- evaluated: SELECT count(*) FROM household h JOIN (SELECT DISTINCT coalesce(dataYear, 0) AS snapshot FROM person) s ON s.snapshot = coalesce(h.dataYear, 0) WHERE coalesce(h.povertyStatus, '') <> '9' AND h.memberCount IS NOT NULL AND h.householdNo IS NOT NULL
-- contradicts: WITH member AS (
--        SELECT b.rowId, p.rowId AS otherRow, b.memberCount, b.members,
--               row_number() OVER (PARTITION BY b.rowId ORDER BY p.rowId) AS place
--        FROM breach b
--        JOIN household h ON h.rowId = b.rowId
--        JOIN person p ON p.householdNo = h.householdNo AND coalesce(p.dataYear, 0) = coalesce(h.dataYear, 0)
--        WHERE p.memberStatus = '1'
--    )
--    SELECT rowId, otherRow, 0 FROM member WHERE members < memberCount OR place <= memberCount + 1
WITH members AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot,
           sum(CASE WHEN memberStatus = '1' THEN 1 ELSE 0 END) AS members,
           sum(CASE WHEN memberStatus IS NULL THEN 1 ELSE 0 END) AS unclear
    FROM person
    GROUP BY householdNo, coalesce(dataYear, 0)
), snapshots AS (
    SELECT DISTINCT coalesce(dataYear, 0) AS snapshot FROM person
)
SELECT h.rowId, h.memberCount, coalesce(m.members, 0) AS members
FROM household h
JOIN snapshots s ON s.snapshot = coalesce(h.dataYear, 0)
LEFT JOIN members m ON m.householdNo = h.householdNo AND m.snapshot = s.snapshot
WHERE coalesce(h.povertyStatus, '') <> '9'
  AND coalesce(m.unclear, 0) = 0
  AND h.memberCount <> coalesce(m.members, 0)
