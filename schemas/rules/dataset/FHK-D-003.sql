-- code: FHK-D-003
-- severity: warning
-- record: feedHukou
-- field: certificateNo
-- reads: person(householdNo, name, certificateNo, memberStatus), feedHukou(certificateNo, name, hukouNo, hukouType, status)
-- title: 户籍在册未登记成员
-- zh: 户籍与户 {householdNo} 同户，但未登记为成员，请核查是否遗漏
-- en: in one household registration with household {householdNo}, but no member of it: check for an omission
-- basis: 建档立卡以户为单位
-- confidence: likely
-- narrowed: Family households within a data year; who is in the register in any state, or has the name of a member of the household, is no omission; registrations over two households are left to FHK-D-004.
-- evaluated: SELECT count(*) FROM feedHukou f JOIN (SELECT DISTINCT g.hukouNo, coalesce(g.dataYear, 0) AS snapshot FROM feedHukou g JOIN person p ON substring(p.certificateNo, 1, 18) = substring(g.certificateNo, 1, 18) AND coalesce(p.dataYear, 0) = coalesce(g.dataYear, 0) WHERE p.memberStatus = '1' AND g.status = '1' AND g.hukouType = '1') AS y ON y.hukouNo = f.hukouNo AND y.snapshot = coalesce(f.dataYear, 0) WHERE f.status = '1' AND f.hukouType = '1'
WITH family AS (
    SELECT f.hukouNo, coalesce(f.dataYear, 0) AS snapshot, min(p.householdNo) AS householdNo,
           count(DISTINCT p.householdNo) AS households
    FROM feedHukou f
    JOIN person p ON substring(p.certificateNo, 1, 18) = substring(f.certificateNo, 1, 18) AND coalesce(p.dataYear, 0) = coalesce(f.dataYear, 0)
    WHERE p.memberStatus = '1' AND f.status = '1' AND f.hukouType = '1' AND f.hukouNo IS NOT NULL
    GROUP BY f.hukouNo, coalesce(f.dataYear, 0)
), listed AS (
    SELECT DISTINCT substring(certificateNo, 1, 18) AS certificateNo, coalesce(dataYear, 0) AS snapshot FROM person WHERE certificateNo IS NOT NULL
), named AS (
    SELECT DISTINCT householdNo, trim(name) AS name, coalesce(dataYear, 0) AS snapshot FROM person WHERE name IS NOT NULL
)
SELECT f.rowId, y.householdNo
FROM feedHukou f
JOIN family y ON y.hukouNo = f.hukouNo AND y.snapshot = coalesce(f.dataYear, 0)
LEFT JOIN listed l ON l.certificateNo = substring(f.certificateNo, 1, 18) AND l.snapshot = coalesce(f.dataYear, 0)
LEFT JOIN named n ON n.householdNo = y.householdNo AND n.name = trim(f.name) AND n.snapshot = coalesce(f.dataYear, 0)
WHERE f.status = '1' AND f.hukouType = '1' AND y.households = 1 AND l.certificateNo IS NULL AND n.householdNo IS NULL
