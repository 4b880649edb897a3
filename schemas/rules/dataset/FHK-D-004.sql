-- code: FHK-D-004
-- severity: warning
-- record: person
-- field: householdNo
-- reads: person(householdNo, certificateNo, memberStatus), feedHukou(certificateNo, hukouNo, hukouType, status)
-- title: 同一户籍分属两户
-- zh: 户 {householdNo} 与户 {otherHouseholdNo} 属同一户口簿，请核查是否拆户
-- en: household {householdNo} is in one household registration with {otherHouseholdNo}: check for a split
-- basis: 拆户核查
-- confidence: likely
-- narrowed: Family households within a data year; the finding stands at the first member of each household but the first.
-- evaluated: SELECT count(*) FROM person p WHERE p.memberStatus = '1' AND EXISTS (SELECT 1 FROM feedHukou f WHERE substring(f.certificateNo, 1, 18) = substring(p.certificateNo, 1, 18) AND coalesce(f.dataYear, 0) = coalesce(p.dataYear, 0) AND f.status = '1' AND f.hukouType = '1')
-- contradicts: WITH of_household AS (
--        SELECT householdNo, hukouNo, snapshot, min(rowId) AS otherRow FROM member GROUP BY householdNo, hukouNo, snapshot
--    )
--    SELECT b.rowId, o.otherRow, 0
--    FROM breach b
--    JOIN member m ON m.rowId = b.rowId
--    JOIN of_household o ON o.householdNo = b.otherHouseholdNo AND o.hukouNo = m.hukouNo AND o.snapshot = m.snapshot
WITH member AS (
    SELECT DISTINCT p.rowId, p.householdNo, f.hukouNo, coalesce(p.dataYear, 0) AS snapshot
    FROM feedHukou f
    JOIN person p ON substring(p.certificateNo, 1, 18) = substring(f.certificateNo, 1, 18) AND coalesce(p.dataYear, 0) = coalesce(f.dataYear, 0)
    WHERE p.memberStatus = '1' AND p.householdNo IS NOT NULL AND f.status = '1' AND f.hukouType = '1' AND f.hukouNo IS NOT NULL
), compared AS (
    SELECT rowId, householdNo, min(householdNo) OVER (PARTITION BY hukouNo, snapshot) AS otherHouseholdNo,
           row_number() OVER (PARTITION BY householdNo, hukouNo, snapshot ORDER BY rowId) AS nth
    FROM member
)
SELECT rowId, max(householdNo) AS householdNo, min(otherHouseholdNo) AS otherHouseholdNo
FROM compared
WHERE nth = 1 AND householdNo <> otherHouseholdNo
GROUP BY rowId
