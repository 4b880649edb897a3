-- code: FED-D-003
-- severity: warning
-- record: personAnnualStatus
-- field: healthStatus
-- reads: feedEducation(certificateNo, rollStatus, term), person(personNo, certificateNo), personAnnualStatus(personNo, healthStatus), feedHealth(certificateNo), feedDisability(disabilityCertNo)
-- title: 因残因病休学佐证
-- zh: 学籍状态 {rollStatus}（送教上门或因身体原因免学），健康状况 {healthStatus}，无残联或卫健记录佐证
-- en: school roll {rollStatus} (taught at home or exempt for health), health {healthStatus}, but no record of disability or illness
-- basis: 普查分类
-- confidence: likely
-- narrowed: A certificate of the federation in any state is proof for its owner; people whom the register holds as disabled are left out.
-- evaluated: SELECT count(DISTINCT s.rowId) FROM personAnnualStatus s JOIN person o ON o.personNo = s.personNo JOIN feedEducation x ON substring(x.certificateNo, 1, 18) = substring(o.certificateNo, 1, 18) AND x.rollStatus IN ('5', '6') AND CAST(substring(x.term, 1, 4) AS INTEGER) + CASE WHEN substring(x.term, 11, 1) = '2' THEN 1 ELSE 0 END = s.dataYear WHERE s.healthStatus IS NOT NULL AND concat(';', s.healthStatus, ';') NOT LIKE '%;04;%'
WITH owner AS (
    SELECT DISTINCT personNo, substring(certificateNo, 1, 18) AS certificateNo FROM person WHERE personNo IS NOT NULL AND certificateNo IS NOT NULL
), excused AS (
    SELECT substring(certificateNo, 1, 18) AS certificateNo, CAST(substring(term, 1, 4) AS INTEGER) + CASE WHEN substring(term, 11, 1) = '2' THEN 1 ELSE 0 END AS termYear,
           min(rollStatus) AS rollStatus
    FROM feedEducation
    WHERE rollStatus IN ('5', '6') AND term IS NOT NULL
    GROUP BY substring(certificateNo, 1, 18), CAST(substring(term, 1, 4) AS INTEGER) + CASE WHEN substring(term, 11, 1) = '2' THEN 1 ELSE 0 END
), proof AS (
    SELECT substring(certificateNo, 1, 18) AS certificateNo FROM feedHealth
    UNION
    SELECT substring(disabilityCertNo, 1, 18) AS certificateNo FROM feedDisability
), judged AS (
    SELECT s.rowId, min(x.rollStatus) AS rollStatus, min(s.healthStatus) AS healthStatus, count(p.certificateNo) AS proofs
    FROM personAnnualStatus s
    JOIN owner o ON o.personNo = s.personNo
    JOIN excused x ON x.certificateNo = o.certificateNo AND x.termYear = s.dataYear
    LEFT JOIN proof p ON p.certificateNo = o.certificateNo
    WHERE s.healthStatus IS NOT NULL AND concat(';', s.healthStatus, ';') NOT LIKE '%;04;%'
    GROUP BY s.rowId
)
SELECT rowId, rollStatus, healthStatus
FROM judged
WHERE proofs = 0
