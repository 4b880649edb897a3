-- code: PER-X-015
-- severity: warning
-- record: person
-- field: sex
-- reads: person(householdNo, sex, relationToHead, memberStatus)
-- title: 户主与配偶性别不同
-- zh: 户主与配偶性别均为 {sex}
-- en: head and spouse are both of sex {sex}
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: Judged in households with exactly one head; an unknown sex is not compared.
-- evaluated: SELECT count(*) FROM person p JOIN head h ON h.householdNo = p.householdNo AND h.snapshot = coalesce(p.dataYear, 0) WHERE p.memberStatus = '1' AND p.relationToHead = '02' AND p.sex IN ('1', '2') AND h.sex IN ('1', '2')
-- contradicts: SELECT b.rowId, h.rowId, 0
--    FROM breach b
--    JOIN person p ON p.rowId = b.rowId
--    JOIN person h ON h.householdNo = p.householdNo AND coalesce(h.dataYear, 0) = coalesce(p.dataYear, 0)
--    WHERE h.memberStatus = '1' AND h.relationToHead = '01'
WITH head AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot, min(sex) AS sex
    FROM person
    WHERE memberStatus = '1' AND relationToHead = '01'
    GROUP BY householdNo, coalesce(dataYear, 0)
    HAVING count(*) = 1
)
SELECT p.rowId, p.sex
FROM person p
JOIN head h ON h.householdNo = p.householdNo AND h.snapshot = coalesce(p.dataYear, 0)
WHERE p.memberStatus = '1' AND p.relationToHead = '02' AND p.sex IN ('1', '2') AND p.sex = h.sex
