-- code: FED-D-001
-- severity: error
-- record: personAnnualStatus
-- field: studentStatus
-- reads: feedEducation(certificateNo, stage, grade, rollStatus, term), person(personNo, certificateNo), personAnnualStatus(personNo, education?, studentStatus)
-- title: 在校状况一致
-- zh: 在校生状况 {studentStatus} 与学籍（学段 {stage}，学籍状态 {rollStatus}）不一致
-- en: student status {studentStatus} is not that of the school roll (stage {stage}, state {rollStatus})
-- basis: 《指导意见》§七(一) 教育
-- confidence: sure
-- narrowed: The year's status is compared with the autumn term of that year, for pupils in school, taught at home or dropped out; the grade is free text and is compared when written in a common way, else the stage alone; no status but an education means no student.
-- evaluated: SELECT count(DISTINCT s.rowId) FROM personAnnualStatus s JOIN person o ON o.personNo = s.personNo JOIN feedEducation r ON substring(r.certificateNo, 1, 18) = substring(o.certificateNo, 1, 18) AND r.rollStatus IN ('1', '4', '5') AND r.term = concat(CAST(s.dataYear AS VARCHAR(4)), '-', CAST(s.dataYear + 1 AS VARCHAR(4)), '-1') WHERE s.studentStatus IS NOT NULL OR s.education IS NOT NULL
WITH owner AS (
    SELECT DISTINCT personNo, substring(certificateNo, 1, 18) AS certificateNo FROM person WHERE personNo IS NOT NULL AND certificateNo IS NOT NULL
), roll AS (
    SELECT substring(certificateNo, 1, 18) AS certificateNo, term, stage, rollStatus,
           CASE WHEN stage = '3' AND grade IN ('七年级', '初一', '初中一年级', '7', '1') THEN '04'
                WHEN stage = '3' AND grade IN ('八年级', '初二', '初中二年级', '8', '2') THEN '05'
                WHEN stage = '3' AND grade IN ('九年级', '初三', '初中三年级', '9', '3') THEN '06'
                WHEN stage = '4' AND grade IN ('一年级', '高一', '高中一年级', '10', '1') THEN '07'
                WHEN stage = '4' AND grade IN ('二年级', '高二', '高中二年级', '11', '2') THEN '08'
                WHEN stage = '4' AND grade IN ('三年级', '高三', '高中三年级', '12', '3') THEN '09'
                WHEN stage = '5' AND grade IN ('一年级', '中职一年级', '1') THEN '10'
                WHEN stage = '5' AND grade IN ('二年级', '中职二年级', '2') THEN '11'
                WHEN stage = '5' AND grade IN ('三年级', '中职三年级', '3') THEN '12' END AS gradeStatus
    FROM feedEducation
    WHERE rollStatus IN ('1', '4', '5')
), status AS (
    SELECT rowId, personNo, dataYear,
           CASE WHEN studentStatus IS NULL AND education IS NOT NULL THEN '01' ELSE studentStatus END AS studentStatus
    FROM personAnnualStatus
), compared AS (
    SELECT s.rowId, s.studentStatus, r.stage, r.rollStatus,
           CASE WHEN r.rollStatus = '4' THEN CASE WHEN s.studentStatus IN ('01', '17') THEN 1 ELSE 0 END
                WHEN r.gradeStatus IS NOT NULL AND NOT (r.stage = '5' AND s.studentStatus = '18')
                    THEN CASE WHEN s.studentStatus = r.gradeStatus THEN 1 ELSE 0 END
                WHEN r.stage = '1' AND s.studentStatus = '02' THEN 1
                WHEN r.stage = '2' AND s.studentStatus = '03' THEN 1
                WHEN r.stage = '3' AND s.studentStatus IN ('04', '05', '06') THEN 1
                WHEN r.stage = '4' AND s.studentStatus IN ('07', '08', '09') THEN 1
                WHEN r.stage = '5' AND s.studentStatus IN ('10', '11', '12', '18') THEN 1
                WHEN r.stage = '6' AND s.studentStatus IN ('13', '14', '15', '16', '18') THEN 1
                WHEN r.stage = '7' AND s.studentStatus IN ('16', '19') THEN 1
                WHEN r.stage = '8' AND s.studentStatus IN ('16', '20') THEN 1
                WHEN r.stage = '9' AND s.studentStatus NOT IN ('01', '17') THEN 1
                ELSE 0 END AS agrees
    FROM status s
    JOIN owner o ON o.personNo = s.personNo
    JOIN roll r ON r.certificateNo = o.certificateNo AND r.term = concat(CAST(s.dataYear AS VARCHAR(4)), '-',
                                                                CAST(s.dataYear + 1 AS VARCHAR(4)), '-1')
    WHERE s.studentStatus IS NOT NULL
)
SELECT rowId, min(studentStatus) AS studentStatus, min(stage) AS stage, min(rollStatus) AS rollStatus
FROM compared
GROUP BY rowId
HAVING max(agrees) = 0
