-- code: FHE-D-001
-- severity: warning
-- record: personAnnualStatus
-- field: healthStatus
-- reads: feedHealth(certificateNo, recordType, date), person(personNo, certificateType, certificateNo), personAnnualStatus(personNo, healthStatus)
-- title: 大病慢病一致
-- zh: 健康状况 {healthStatus} 与卫健记录不一致：{fault}
-- en: health status {healthStatus} is not that of the health records: {fault}
-- basis: 《指导意见》健康
-- confidence: sure
-- narrowed: A record of the data year must be in the status; a status must be on record in that year or before when the feed of the year has records of that type and the register an identity card; a status of major disease covers a chronic record.
-- evaluated: SELECT count(DISTINCT s.rowId) FROM personAnnualStatus s JOIN person o ON o.personNo = s.personNo JOIN (SELECT DISTINCT year(f.date) AS recordYear FROM feedHealth f WHERE f.recordType IN ('1', '2')) AS h ON h.recordYear = s.dataYear WHERE s.healthStatus IS NOT NULL AND o.certificateNo IS NOT NULL
WITH owner AS (
    SELECT personNo, substring(certificateNo, 1, 18) AS certificateNo, min(certificateType) AS certificateType
    FROM person
    WHERE personNo IS NOT NULL AND certificateNo IS NOT NULL
    GROUP BY personNo, substring(certificateNo, 1, 18)
), yearly AS (
    SELECT substring(certificateNo, 1, 18) AS certificateNo, year(f.date) AS recordYear,
           max(CASE WHEN recordType = '1' THEN 1 ELSE 0 END) AS major,
           max(CASE WHEN recordType = '2' THEN 1 ELSE 0 END) AS chronic
    FROM feedHealth f
    WHERE recordType IN ('1', '2') AND f.date IS NOT NULL
    GROUP BY substring(certificateNo, 1, 18), year(f.date)
), reach AS (
    SELECT recordYear, max(major) AS major, max(chronic) AS chronic FROM yearly GROUP BY recordYear
), known AS (
    SELECT s.rowId, s.healthStatus,
           max(CASE WHEN y.recordYear = s.dataYear THEN y.major ELSE 0 END) AS majorNow,
           max(CASE WHEN y.recordYear = s.dataYear THEN y.chronic ELSE 0 END) AS chronicNow,
           max(CASE WHEN y.recordYear <= s.dataYear THEN y.major ELSE 0 END) AS major,
           max(CASE WHEN y.recordYear <= s.dataYear THEN y.chronic ELSE 0 END) AS chronic,
           max(CASE WHEN o.certificateType = '01' THEN h.major ELSE 0 END) AS majorFeed,
           max(CASE WHEN o.certificateType = '01' THEN h.chronic ELSE 0 END) AS chronicFeed,
           max(CASE WHEN concat(';', s.healthStatus, ';') LIKE '%;03;%' THEN 1 ELSE 0 END) AS majorTold,
           max(CASE WHEN concat(';', s.healthStatus, ';') LIKE '%;02;%' THEN 1 ELSE 0 END) AS chronicTold
    FROM personAnnualStatus s
    JOIN owner o ON o.personNo = s.personNo
    JOIN reach h ON h.recordYear = s.dataYear
    LEFT JOIN yearly y ON y.certificateNo = o.certificateNo
    WHERE s.healthStatus IS NOT NULL
    GROUP BY s.rowId, s.healthStatus
)
SELECT rowId, healthStatus,
       CASE WHEN majorNow > majorTold OR (chronicNow > chronicTold AND majorTold = 0)
                THEN '部门有记录，登记未反映 · on record, not in the register'
            ELSE '登记有，部门无记录 · in the register, not on record' END AS fault
FROM known
WHERE majorNow > majorTold
   OR (chronicNow > chronicTold AND majorTold = 0)
   OR (majorFeed = 1 AND majorTold = 1 AND major = 0)
   OR (chronicFeed = 1 AND chronicTold = 1 AND chronic = 0 AND major = 0)
