-- code: FHK-D-002
-- severity: error
-- record: person
-- field: memberStatus
-- reads: person(certificateNo, memberStatus), feedHukou(certificateNo, status, statusDate), run(asOf)
-- title: 已死亡未减少
-- zh: 户籍于 {statusDate} 死亡注销，超过90天仍为有效成员
-- en: dead by the household register since {statusDate}, still a valid member more than 90 days later
-- basis: 《指导意见》§七(一)
-- confidence: sure
-- narrowed: The register of a data year shows its last day: more than 90 days must lie between the death and that day.
-- evaluated: SELECT count(*) FROM person p WHERE EXISTS (SELECT 1 FROM feedHukou f WHERE substring(f.certificateNo, 1, 18) = substring(p.certificateNo, 1, 18))
WITH deceased AS (
    SELECT substring(certificateNo, 1, 18) AS certificateNo, min(statusDate) AS statusDate
    FROM feedHukou
    WHERE status = '2' AND statusDate IS NOT NULL
    GROUP BY substring(certificateNo, 1, 18)
)
SELECT p.rowId, d.statusDate
FROM person p
JOIN deceased d ON d.certificateNo = substring(p.certificateNo, 1, 18)
CROSS JOIN run r
WHERE p.memberStatus = '1' AND d.statusDate + INTERVAL '90' DAY < r.asOf
  AND (p.dataYear IS NULL OR year(d.statusDate + INTERVAL '91' DAY) <= p.dataYear)
