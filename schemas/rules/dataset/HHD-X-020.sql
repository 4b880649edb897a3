-- code: HHD-X-020
-- severity: warning
-- record: household
-- field: householdAttribute
-- reads: household(householdNo, householdAttribute), person(householdNo, memberStatus, dibao)
-- title: 低保贫困户至少一人享受低保
-- zh: 户属性为 {householdAttribute}，但 {members} 名成员均未享受低保
-- en: attribute {householdAttribute}, but none of the {members} members has the subsistence allowance
-- basis: Label meaning
-- confidence: sure
-- narrowed: Households without valid members are left to HHD-X-001.
-- evaluated: SELECT count(*) FROM household h JOIN members m ON m.householdNo = h.householdNo AND m.snapshot = coalesce(h.dataYear, 0) WHERE h.householdAttribute IN ('02', '04') AND (m.supported > 0 OR m.unclear = 0)
WITH members AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot, count(*) AS members,
           sum(CASE WHEN dibao <> '0' THEN 1 ELSE 0 END) AS supported,
           sum(CASE WHEN dibao IS NULL THEN 1 ELSE 0 END) AS unclear
    FROM person
    WHERE memberStatus = '1'
    GROUP BY householdNo, coalesce(dataYear, 0)
)
SELECT h.rowId, h.householdAttribute, m.members
FROM household h
JOIN members m ON m.householdNo = h.householdNo AND m.snapshot = coalesce(h.dataYear, 0)
WHERE h.householdAttribute IN ('02', '04')
  AND m.supported = 0
  AND m.unclear = 0
