-- code: STU-D-004
-- severity: warning
-- record: feedEducation
-- field: certificateNo
-- reads: studentAid(personNo, term), feedEducation(certificateNo, stage, rollStatus, term), person(personNo, householdNo, certificateNo, memberStatus), household(householdNo, povertyStatus, enjoysPolicyAfterExit?)
-- title: 应助尽助
-- zh: {term} 在读学段 {stage} 的贫困学生没有资助记录
-- en: poor student at stage {stage} without any aid in {term}
-- basis: 教育精准资助
-- confidence: sure
-- narrowed: Stages with aid for every poor student are senior (4) and secondary vocational school (5); judged in terms for which the package has aid, by the register of the year in which the school year begins.
-- evaluated: SELECT count(DISTINCT f.rowId) FROM feedEducation f JOIN person p ON substring(p.certificateNo, 1, 18) = substring(f.certificateNo, 1, 18) AND CAST(p.dataYear AS VARCHAR(4)) = substring(f.term, 1, 4) JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear WHERE f.stage IN ('4', '5') AND f.rollStatus = '1' AND p.memberStatus = '1' AND p.personNo IS NOT NULL AND (h.povertyStatus IN ('0', '2', '3') OR (h.povertyStatus = '1' AND h.enjoysPolicyAfterExit = '1')) AND EXISTS (SELECT 1 FROM studentAid t WHERE t.term = f.term)
WITH terms AS (
    SELECT DISTINCT term FROM studentAid
), aided AS (
    SELECT DISTINCT personNo, term FROM studentAid WHERE personNo IS NOT NULL
), pupil AS (
    SELECT DISTINCT f.rowId, f.stage, f.term, p.personNo
    FROM feedEducation f
    JOIN terms t ON t.term = f.term
    JOIN person p ON substring(p.certificateNo, 1, 18) = substring(f.certificateNo, 1, 18) AND CAST(p.dataYear AS VARCHAR(4)) = substring(f.term, 1, 4)
    JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
    WHERE f.stage IN ('4', '5') AND f.rollStatus = '1' AND p.memberStatus = '1' AND p.personNo IS NOT NULL
      AND (h.povertyStatus IN ('0', '2', '3') OR (h.povertyStatus = '1' AND h.enjoysPolicyAfterExit = '1'))
), judged AS (
    SELECT u.rowId, u.stage, u.term, count(a.personNo) AS aids
    FROM pupil u
    LEFT JOIN aided a ON a.personNo = u.personNo AND a.term = u.term
    GROUP BY u.rowId, u.stage, u.term
)
SELECT rowId, term, stage
FROM judged
WHERE aids = 0
