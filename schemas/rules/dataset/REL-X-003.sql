-- code: REL-X-003
-- severity: error
-- record: relocation
-- field: persons
-- reads: relocation(householdNo, persons), household(householdNo, memberCount)
-- title: 搬迁人数不超户内人数
-- zh: 搬迁人数 {persons} 多于家庭人口数 {memberCount}
-- en: {persons} persons moved, but the household has {memberCount} members
-- basis: Logic
-- confidence: sure
-- narrowed: The members are those of the data year of the relocation record.
-- evaluated: SELECT count(*) FROM relocation m JOIN sized h ON h.householdNo = m.householdNo AND h.snapshot = coalesce(m.dataYear, 0) WHERE m.persons IS NOT NULL AND h.memberCount IS NOT NULL
-- contradicts: SELECT b.rowId, h.rowId, h.memberCount
--    FROM breach b
--    JOIN relocation m ON m.rowId = b.rowId
--    JOIN household h ON h.householdNo = m.householdNo AND coalesce(h.dataYear, 0) = coalesce(m.dataYear, 0)
--        AND h.memberCount = b.memberCount
WITH sized AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot, max(memberCount) AS memberCount FROM household GROUP BY householdNo, coalesce(dataYear, 0)
)
SELECT m.rowId, m.persons, h.memberCount
FROM relocation m
JOIN sized h ON h.householdNo = m.householdNo AND h.snapshot = coalesce(m.dataYear, 0)
WHERE m.persons IS NOT NULL AND h.memberCount IS NOT NULL
  AND m.persons > h.memberCount
