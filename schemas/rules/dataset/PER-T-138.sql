-- code: PER-T-138
-- severity: info
-- record: personAnnualStatus
-- field: healthStatus
-- reads: personAnnualStatus(personNo, healthStatus)
-- title: 残疾转健康核实
-- zh: 上年健康状况含残疾，本年为健康，请核实
-- en: disabled in the year before and healthy now; please verify
-- basis: Practice
-- confidence: likely
-- evaluated: SELECT count(DISTINCT b.rowId) FROM personAnnualStatus a JOIN personAnnualStatus b ON b.personNo = a.personNo AND b.dataYear = a.dataYear + 1 WHERE concat(';', a.healthStatus, ';') LIKE '%;04;%' AND b.healthStatus IS NOT NULL
-- contradicts: SELECT b.rowId, min(a.rowId), 0
--    FROM breach b
--    JOIN personAnnualStatus s ON s.rowId = b.rowId
--    JOIN personAnnualStatus a ON a.personNo = s.personNo AND a.dataYear = s.dataYear - 1 AND a.healthStatus = b.before
--    GROUP BY b.rowId
SELECT DISTINCT b.rowId, a.healthStatus AS before, b.healthStatus
FROM personAnnualStatus a
JOIN personAnnualStatus b ON b.personNo = a.personNo AND b.dataYear = a.dataYear + 1
WHERE concat(';', a.healthStatus, ';') LIKE '%;04;%' AND concat(';', b.healthStatus, ';') LIKE '%;01;%'
