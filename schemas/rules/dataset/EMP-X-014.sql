-- code: EMP-X-014
-- severity: warning
-- record: employmentRecord
-- field: phone
-- reads: employmentRecord(personNo, phone), person(personNo, householdNo)
-- title: 不同户联系电话不重复
-- zh: 联系电话 {phone} 被 {households} 户的务工人员登记
-- en: the telephone {phone} stands for workers of {households} households
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: Compared within a data year.
-- evaluated: SELECT count(*) FROM spell s JOIN shared d ON d.snapshot = s.snapshot AND d.phone = s.phone
-- contradicts: WITH shared_by AS (
--        SELECT t.snapshot, t.phone, t.householdNo AS owner, min(t.rowId) AS otherRow
--        FROM spell t
--        GROUP BY t.snapshot, t.phone, t.householdNo
--    ), ends AS (
--        SELECT s.snapshot, s.phone, min(s.owner) AS firstOwner, max(s.owner) AS lastOwner FROM shared_by s GROUP BY s.snapshot, s.phone
--    )
--    SELECT b.rowId, s.otherRow, 0
--    FROM breach b
--    JOIN spell t ON t.rowId = b.rowId
--    JOIN ends e ON e.snapshot = t.snapshot AND e.phone = t.phone
--    JOIN shared_by s ON s.snapshot = t.snapshot AND s.phone = t.phone
--        AND s.owner = CASE WHEN t.householdNo = e.firstOwner THEN e.lastOwner ELSE e.firstOwner END
WITH home AS (
    SELECT personNo, coalesce(dataYear, 0) AS snapshot, max(householdNo) AS householdNo
    FROM person
    WHERE householdNo IS NOT NULL
    GROUP BY personNo, coalesce(dataYear, 0)
), spell AS (
    SELECT e.rowId, e.phone, h.householdNo, h.snapshot
    FROM employmentRecord e
    JOIN home h ON h.personNo = e.personNo AND h.snapshot = coalesce(e.dataYear, 0)
    WHERE e.phone IS NOT NULL AND e.phone <> ''
), shared AS (
    SELECT snapshot, phone, count(DISTINCT householdNo) AS households
    FROM spell
    GROUP BY snapshot, phone
)
SELECT s.rowId, s.phone, d.households
FROM spell s
JOIN shared d ON d.snapshot = s.snapshot AND d.phone = s.phone
WHERE d.households > 1
