-- code: PER-T-136
-- severity: warning
-- record: personAnnualStatus
-- field: education
-- reads: personAnnualStatus(personNo, education)
-- title: 学历不倒退
-- zh: 文化程度由上年的 {before} 倒退为 {education}
-- en: schooling went back from {before} to {education} within a year
-- basis: Logic
-- confidence: sure
-- narrowed: The old code 05 (college and above) may stand for 07 or 08.
-- evaluated: SELECT count(DISTINCT b.rowId) FROM personAnnualStatus a JOIN personAnnualStatus b ON b.personNo = a.personNo AND b.dataYear = a.dataYear + 1 WHERE a.education IS NOT NULL AND b.education IS NOT NULL
-- contradicts: SELECT b.rowId, min(a.rowId), 0
--    FROM breach b
--    JOIN personAnnualStatus s ON s.rowId = b.rowId
--    JOIN personAnnualStatus a ON a.personNo = s.personNo AND a.dataYear = s.dataYear - 1 AND a.education = b.before
--    GROUP BY b.rowId
WITH ladder AS (
    SELECT rowId, personNo, dataYear, education,
           CASE s.education WHEN '06' THEN 0 WHEN '01' THEN 1 WHEN '02' THEN 2 WHEN '03' THEN 3 WHEN '04' THEN 4 WHEN '05' THEN 5 WHEN '07' THEN 5 WHEN '08' THEN 6 END AS atLeast,
           CASE s.education WHEN '06' THEN 0 WHEN '01' THEN 1 WHEN '02' THEN 2 WHEN '03' THEN 3 WHEN '04' THEN 4 WHEN '05' THEN 6 WHEN '07' THEN 5 WHEN '08' THEN 6 END AS atMost
    FROM personAnnualStatus s
)
SELECT DISTINCT b.rowId, a.education AS before, b.education
FROM ladder a
JOIN ladder b ON b.personNo = a.personNo AND b.dataYear = a.dataYear + 1
WHERE b.atMost < a.atLeast
