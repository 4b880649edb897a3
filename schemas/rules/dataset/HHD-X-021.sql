-- code: HHD-X-021
-- severity: warning
-- record: household
-- field: householdAttribute
-- reads: household(householdNo, householdAttribute), person(householdNo, memberStatus, dibao, tekun)
-- title: 一般贫困户无低保特困
-- zh: 户属性为 {householdAttribute}，但有 {supported} 名成员享受低保或特困供养
-- en: attribute {householdAttribute}, but {supported} members have the subsistence allowance or destitute support
-- basis: Label meaning
-- confidence: likely
-- narrowed: Households without valid members are left to HHD-X-001.
-- evaluated: SELECT count(*) FROM household h JOIN members m ON m.householdNo = h.householdNo AND m.snapshot = coalesce(h.dataYear, 0) WHERE h.householdAttribute IN ('01') AND (m.supported > 0 OR m.unclear = 0)
-- contradicts: SELECT b.rowId, min(p.rowId), 0
--    FROM breach b
--    JOIN household h ON h.rowId = b.rowId
--    JOIN person p ON p.householdNo = h.householdNo AND coalesce(p.dataYear, 0) = coalesce(h.dataYear, 0)
--    WHERE p.memberStatus = '1' AND (p.dibao <> '0' OR p.tekun <> '0')
--    GROUP BY b.rowId
WITH members AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot, count(*) AS members,
           sum(CASE WHEN dibao <> '0' OR tekun <> '0' THEN 1 ELSE 0 END) AS supported,
           sum(CASE WHEN dibao IS NULL OR tekun IS NULL THEN 1 ELSE 0 END) AS unclear
    FROM person
    WHERE memberStatus = '1'
    GROUP BY householdNo, coalesce(dataYear, 0)
)
SELECT h.rowId, h.householdAttribute, m.supported
FROM household h
JOIN members m ON m.householdNo = h.householdNo AND m.snapshot = coalesce(h.dataYear, 0)
WHERE h.householdAttribute IN ('01')
  AND m.supported > 0
