-- code: EMP-X-013
-- severity: warning
-- record: employmentRecord
-- field: phone
-- reads: employmentRecord(personNo, isWorking, endMonth?, workDivisionCode, phone), person(personNo, householdNo)
-- title: 同户不同地联系电话不同
-- zh: 同户 {members} 名务工人员在 {places} 个不同地点务工，却登记同一联系电话 {phone}
-- en: {members} members of the household work in {places} places and share the telephone {phone}
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: Those at work now are compared: a person who moved keeps his telephone.
-- evaluated: SELECT count(*) FROM spell s JOIN shared d ON d.householdNo = s.householdNo AND d.snapshot = s.snapshot AND d.phone = s.phone
-- contradicts: SELECT b.rowId, o.rowId, 0
--    FROM breach b
--    JOIN spell t ON t.rowId = b.rowId
--    JOIN spell o ON o.householdNo = t.householdNo AND o.snapshot = t.snapshot AND o.phone = t.phone
WITH home AS (
    SELECT personNo, coalesce(dataYear, 0) AS snapshot, max(householdNo) AS householdNo
    FROM person
    WHERE householdNo IS NOT NULL
    GROUP BY personNo, coalesce(dataYear, 0)
), spell AS (
    SELECT e.rowId, e.personNo, e.phone, e.workDivisionCode, h.householdNo, h.snapshot
    FROM employmentRecord e
    JOIN home h ON h.personNo = e.personNo AND h.snapshot = coalesce(e.dataYear, 0)
    WHERE e.phone IS NOT NULL AND e.phone <> ''
      AND e.isWorking = TRUE AND e.endMonth IS NULL AND e.workDivisionCode IS NOT NULL
), shared AS (
    SELECT householdNo, snapshot, phone, count(DISTINCT personNo) AS members, count(DISTINCT workDivisionCode) AS places
    FROM spell
    GROUP BY householdNo, snapshot, phone
)
SELECT s.rowId, s.phone, d.members, d.places
FROM spell s
JOIN shared d ON d.householdNo = s.householdNo AND d.snapshot = s.snapshot AND d.phone = s.phone
WHERE d.members > 1 AND d.places > 1
