-- code: MCE-D-005
-- severity: error
-- record: person
-- field: personNo
-- reads: memberChangeEvent(personNo, reason, eventDate), person(personNo, certificateNo, memberStatus), feedHukou(certificateNo, status, statusDate), run(asOf)
-- title: 死亡人员应自然减少
-- zh: 户籍于 {statusDate} 死亡注销，90天内没有死亡减少事件
-- en: dead by the household register since {statusDate}, but no decrease by death within 90 days
-- basis: 《指导意见》§七(一) 户籍对接
-- confidence: sure
-- narrowed: Judged are people whom the register holds as valid in the year of the death, the year before or later; the finding stands at the last of these rows.
-- evaluated: SELECT count(DISTINCT p.personNo) FROM person p JOIN feedHukou f ON substring(f.certificateNo, 1, 18) = substring(p.certificateNo, 1, 18) CROSS JOIN run r WHERE f.status = '2' AND p.memberStatus = '1' AND coalesce(p.dataYear, 9999) >= year(f.statusDate) - 1 AND f.statusDate + INTERVAL '90' DAY < r.asOf
WITH deceased AS (
    SELECT substring(f.certificateNo, 1, 18) AS certificateNo, min(f.statusDate) AS statusDate
    FROM feedHukou f
    WHERE f.status = '2' AND f.statusDate IS NOT NULL
    GROUP BY substring(f.certificateNo, 1, 18)
), listed AS (
    SELECT p.rowId, p.personNo, d.statusDate,
           row_number() OVER (PARTITION BY p.personNo ORDER BY coalesce(p.dataYear, 9999) DESC, p.rowId) AS latest
    FROM person p
    JOIN deceased d ON d.certificateNo = substring(p.certificateNo, 1, 18)
    CROSS JOIN run r
    WHERE p.memberStatus = '1' AND p.personNo IS NOT NULL AND coalesce(p.dataYear, 9999) >= year(d.statusDate) - 1
      AND d.statusDate + INTERVAL '90' DAY < r.asOf
), reported AS (
    SELECT DISTINCT l.rowId
    FROM listed l
    JOIN memberChangeEvent m ON m.personNo = l.personNo
    WHERE m.reason = '21' AND m.eventDate >= l.statusDate - INTERVAL '90' DAY
      AND m.eventDate <= l.statusDate + INTERVAL '90' DAY
)
SELECT l.rowId, l.statusDate
FROM listed l
LEFT JOIN reported e ON e.rowId = l.rowId
WHERE l.latest = 1 AND e.rowId IS NULL
