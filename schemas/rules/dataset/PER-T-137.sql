-- code: PER-T-137
-- severity: warning
-- record: personAnnualStatus
-- field: studentStatus
-- reads: personAnnualStatus(personNo, studentStatus)
-- title: 年级逐年递进
-- zh: 在校生状况由上年的 {before} 变为 {studentStatus}，未按年级递进
-- en: student status went from {before} to {studentStatus} within a year, not from grade to grade
-- basis: Logic
-- confidence: likely
-- narrowed: Only the codes that name one grade are compared: grade 7 to the third year of higher vocational school; primary school has one code for six grades.
-- evaluated: SELECT count(DISTINCT b.rowId) FROM personAnnualStatus a JOIN personAnnualStatus b ON b.personNo = a.personNo AND b.dataYear = a.dataYear + 1 WHERE a.studentStatus IN ('04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15') AND b.studentStatus IN ('04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15')
-- contradicts: SELECT b.rowId, min(a.rowId), 0
--    FROM breach b
--    JOIN personAnnualStatus s ON s.rowId = b.rowId
--    JOIN personAnnualStatus a ON a.personNo = s.personNo AND a.dataYear = s.dataYear - 1 AND a.studentStatus = b.before
--    GROUP BY b.rowId
WITH pupils AS (
    SELECT rowId, personNo, dataYear, studentStatus,
           CASE s.studentStatus WHEN '04' THEN 7 WHEN '05' THEN 8 WHEN '06' THEN 9 WHEN '07' THEN 10 WHEN '08' THEN 11 WHEN '09' THEN 12 WHEN '10' THEN 10 WHEN '11' THEN 11 WHEN '12' THEN 12 WHEN '13' THEN 13 WHEN '14' THEN 14 WHEN '15' THEN 15 END AS grade
    FROM personAnnualStatus s
)
SELECT DISTINCT b.rowId, a.studentStatus AS before, b.studentStatus
FROM pupils a
JOIN pupils b ON b.personNo = a.personNo AND b.dataYear = a.dataYear + 1
WHERE b.grade - a.grade NOT IN (0, 1)
