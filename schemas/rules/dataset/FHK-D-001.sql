-- code: FHK-D-001
-- severity: error
-- record: person
-- field: name
-- reads: person(name, certificateType, certificateNo, memberStatus), feedHukou(certificateNo, name)
-- title: 户籍姓名证件一致
-- zh: 户籍比对：{matchState}
-- en: comparison with the household register: {matchState}
-- basis: 《指导意见》§七(一)
-- confidence: sure
-- narrowed: Compared within a data year; a number is missed only in a feed that holds at least half of the year's valid members with an identity card, since the monthly feed may be a delta, and never for a disability certificate.
-- evaluated: SELECT count(*) FROM person WHERE memberStatus = '1' AND certificateNo IS NOT NULL AND name IS NOT NULL
WITH named AS (
    SELECT DISTINCT substring(certificateNo, 1, 18) AS certificateNo, trim(name) AS name, coalesce(dataYear, 0) AS snapshot FROM feedHukou
), found AS (
    SELECT DISTINCT certificateNo, snapshot FROM named
), compared AS (
    SELECT p.rowId, p.certificateType, coalesce(p.dataYear, 0) AS snapshot, f.certificateNo AS found,
           max(n.name) AS samePerson
    FROM person p
    LEFT JOIN found f ON f.certificateNo = substring(p.certificateNo, 1, 18) AND f.snapshot = coalesce(p.dataYear, 0)
    LEFT JOIN named n ON n.certificateNo = substring(p.certificateNo, 1, 18) AND n.snapshot = coalesce(p.dataYear, 0) AND n.name = trim(p.name)
    WHERE p.memberStatus = '1' AND p.certificateNo IS NOT NULL AND p.name IS NOT NULL
    GROUP BY p.rowId, p.certificateType, coalesce(p.dataYear, 0), f.certificateNo
), reach AS (
    SELECT snapshot, count(*) AS people, count(found) AS covered
    FROM compared
    WHERE certificateType = '01'
    GROUP BY snapshot
)
SELECT c.rowId,
       CASE WHEN c.found IS NULL THEN '证件号未匹配到 · number not found' ELSE '证件号一致姓名不一致 · number agrees, name differs' END
           AS matchState
FROM compared c
LEFT JOIN reach r ON r.snapshot = c.snapshot
WHERE (c.found IS NOT NULL AND c.samePerson IS NULL)
   OR (c.found IS NULL AND c.certificateType = '01' AND r.covered * 2 >= r.people)
