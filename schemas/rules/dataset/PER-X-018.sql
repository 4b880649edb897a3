-- code: PER-X-018
-- severity: warning
-- record: person
-- field: birthDate
-- reads: person(householdNo, birthDate, relationToHead, memberStatus)
-- title: 父母子女年龄差
-- zh: 与户主的父母子女年龄差为 {gap} 周岁，不足 14 周岁
-- en: only {gap} full years, not 14, lie between parent and child
-- basis: Practice
-- confidence: likely
-- narrowed: Judged in households with exactly one head.
-- evaluated: SELECT count(*) FROM person p JOIN head h ON h.householdNo = p.householdNo AND h.snapshot = coalesce(p.dataYear, 0) WHERE p.memberStatus = '1' AND p.relationToHead IN ('11', '12', '03', '04') AND p.birthDate IS NOT NULL AND h.birthDate IS NOT NULL
-- contradicts: SELECT b.rowId, h.rowId, 0
--    FROM breach b
--    JOIN person p ON p.rowId = b.rowId
--    JOIN person h ON h.householdNo = p.householdNo AND coalesce(h.dataYear, 0) = coalesce(p.dataYear, 0)
--    WHERE h.memberStatus = '1' AND h.relationToHead = '01'
WITH head AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot, min(birthDate) AS birthDate
    FROM person
    WHERE memberStatus = '1' AND relationToHead = '01'
    GROUP BY householdNo, coalesce(dataYear, 0)
    HAVING count(*) = 1
), pairs AS (
    SELECT p.rowId,
           CASE WHEN p.relationToHead IN ('11', '12') THEN p.birthDate ELSE h.birthDate END AS elder,
           CASE WHEN p.relationToHead IN ('11', '12') THEN h.birthDate ELSE p.birthDate END AS younger
    FROM person p
    JOIN head h ON h.householdNo = p.householdNo AND h.snapshot = coalesce(p.dataYear, 0)
    WHERE p.memberStatus = '1' AND p.relationToHead IN ('11', '12', '03', '04')
)
SELECT rowId,
       cast(floor(((year(younger) * 10000 + month(younger) * 100 + day(younger))
                 - (year(elder) * 10000 + month(elder) * 100 + day(elder))) / 10000.0) AS INTEGER) AS gap
FROM pairs
WHERE elder + INTERVAL '14' YEAR > younger
