-- code: INC-X-007
-- severity: error
-- record: householdIncome
-- field: memberCount
-- reads: householdIncome(householdNo, memberCount), household(householdNo, memberCount)
-- title: 计算人口与户人口一致
-- zh: 计算人口 {memberCount} 与家庭人口数 {members} 不一致
-- en: {memberCount} persons counted, but the household has {members} members
-- basis: 国家信息系统
-- confidence: sure
-- narrowed: The register of the same data year stands for that at the end of the period.
-- evaluated: SELECT count(DISTINCT i.rowId) FROM householdIncome i JOIN household h ON h.householdNo = i.householdNo AND coalesce(h.dataYear, 0) = coalesce(i.dataYear, 0) WHERE i.memberCount IS NOT NULL AND h.memberCount IS NOT NULL
-- contradicts: SELECT b.rowId, h.rowId, h.memberCount
--    FROM breach b
--    JOIN householdIncome i ON i.rowId = b.rowId
--    JOIN household h ON h.householdNo = i.householdNo AND coalesce(h.dataYear, 0) = coalesce(i.dataYear, 0)
--        AND h.memberCount = b.members
SELECT DISTINCT i.rowId, i.memberCount, h.memberCount AS members
FROM householdIncome i
JOIN household h ON h.householdNo = i.householdNo AND coalesce(h.dataYear, 0) = coalesce(i.dataYear, 0)
WHERE i.memberCount <> h.memberCount
