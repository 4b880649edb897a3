-- code: HHD-X-002
-- severity: error
-- record: household
-- field: headName
-- reads: household(householdNo, headName, headCertificateNo), person(householdNo, name, certificateNo, relationToHead, memberStatus)
-- title: 户主信息一致
-- zh: 户主信息与户主成员记录不一致：{differing}
-- en: the head differs from the member who is head: {differing}
-- basis: 国家信息系统
-- confidence: sure
-- narrowed: Judged in households with exactly one head, the others are left to PER-X-016.
-- evaluated: SELECT count(*) FROM household h JOIN head p ON p.householdNo = h.householdNo AND p.snapshot = coalesce(h.dataYear, 0) WHERE (h.headName IS NOT NULL AND p.name IS NOT NULL) OR (h.headCertificateNo IS NOT NULL AND p.certificateNo IS NOT NULL)
-- contradicts: SELECT b.rowId, p.rowId, 0
--    FROM breach b
--    JOIN household h ON h.rowId = b.rowId
--    JOIN person p ON p.householdNo = h.householdNo AND coalesce(p.dataYear, 0) = coalesce(h.dataYear, 0)
--    WHERE p.memberStatus = '1' AND p.relationToHead = '01'
WITH head AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot, min(name) AS name, min(certificateNo) AS certificateNo
    FROM person
    WHERE memberStatus = '1' AND relationToHead = '01'
    GROUP BY householdNo, coalesce(dataYear, 0)
    HAVING count(*) = 1
)
SELECT h.rowId,
       CASE WHEN h.headName <> p.name AND upper(h.headCertificateNo) <> upper(p.certificateNo)
                THEN '姓名、证件号码 · name and certificate number'
            WHEN h.headName <> p.name THEN '姓名 · name'
            ELSE '证件号码 · certificate number' END AS differing
FROM household h
JOIN head p ON p.householdNo = h.householdNo AND p.snapshot = coalesce(h.dataYear, 0)
WHERE h.headName <> p.name OR upper(h.headCertificateNo) <> upper(p.certificateNo)
