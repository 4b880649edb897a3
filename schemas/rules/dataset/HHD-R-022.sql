-- code: HHD-R-022
-- severity: error
-- record: household
-- field: povertyStatus
-- reads: household(householdNo, povertyStatus), person(householdNo, memberStatus)
-- title: 注销户无有效成员
-- zh: 户已注销，但仍有 {members} 名有效成员
-- en: the household is cancelled, but {members} members are still valid
-- basis: Standard
-- confidence: sure
-- evaluated: SELECT count(*) FROM household h WHERE h.povertyStatus = '9' AND h.householdNo IS NOT NULL
-- contradicts: SELECT b.rowId, min(p.rowId), 0
--    FROM breach b
--    JOIN household h ON h.rowId = b.rowId
--    JOIN person p ON p.householdNo = h.householdNo AND coalesce(p.dataYear, 0) = coalesce(h.dataYear, 0)
--    WHERE p.memberStatus = '1'
--    GROUP BY b.rowId
SELECT h.rowId, count(*) AS members
FROM household h
JOIN person p ON p.householdNo = h.householdNo AND coalesce(p.dataYear, 0) = coalesce(h.dataYear, 0)
WHERE h.povertyStatus = '9' AND p.memberStatus = '1'
GROUP BY h.rowId
