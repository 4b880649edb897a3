-- code: HHD-X-019
-- severity: error
-- record: household
-- field: householdAttribute
-- reads: household(householdNo, householdAttribute), person(householdNo, memberStatus, tekun)
-- title: 五保户无一般成员
-- zh: 户属性为 {householdAttribute}，但 {members} 名成员中有 {without} 名未享受特困供养
-- en: attribute {householdAttribute}, but {without} of {members} members have no destitute support
-- basis: Label meaning
-- confidence: likely
-- narrowed: Households without valid members are left to HHD-X-001.
-- evaluated: SELECT count(*) FROM household h JOIN members m ON m.householdNo = h.householdNo AND m.snapshot = coalesce(h.dataYear, 0) WHERE h.householdAttribute IN ('03', '06') AND (m.without > 0 OR m.unclear = 0)
-- contradicts: SELECT b.rowId, min(p.rowId), 0
--    FROM breach b
--    JOIN household h ON h.rowId = b.rowId
--    JOIN person p ON p.householdNo = h.householdNo AND coalesce(p.dataYear, 0) = coalesce(h.dataYear, 0)
--    WHERE p.memberStatus = '1' AND p.tekun = '0'
--    GROUP BY b.rowId
WITH members AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot, count(*) AS members,
           sum(CASE WHEN tekun = '0' THEN 1 ELSE 0 END) AS without,
           sum(CASE WHEN tekun IS NULL THEN 1 ELSE 0 END) AS unclear
    FROM person
    WHERE memberStatus = '1'
    GROUP BY householdNo, coalesce(dataYear, 0)
)
SELECT h.rowId, h.householdAttribute, m.members, m.without
FROM household h
JOIN members m ON m.householdNo = h.householdNo AND m.snapshot = coalesce(h.dataYear, 0)
WHERE h.householdAttribute IN ('03', '06')
  AND m.without > 0
