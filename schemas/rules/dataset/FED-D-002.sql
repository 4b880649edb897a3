-- code: FED-D-002
-- severity: error
-- record: person
-- field: studentStatus
-- reads: feedEducation(certificateNo, rollStatus, term), person(certificateType, certificateNo, birthDate, education?, studentStatus?, dropoutReason?, memberStatus)
-- title: 适龄儿童无学籍
-- zh: {dataYear} 年秋季学期 {age} 岁，没有学籍，也无免予就学情形，请劝返
-- en: {age} years old in the autumn of {dataYear}, no school roll and no exemption: dropout alert
-- basis: 控辍保学
-- confidence: sure
-- narrowed: Age on 31 August of the data year, the roll of that autumn, when the feed has that term; exempt are reasons 1, 2 and 7, those who finished junior school and those beyond it; only people registered under an identity card; a roll that says dropped out (4) is none.
-- evaluated: SELECT count(*) FROM person p WHERE p.memberStatus = '1' AND p.certificateType = '01' AND p.dataYear * 10000 + 831 - (year(p.birthDate) * 10000 + month(p.birthDate) * 100 + day(p.birthDate)) BETWEEN 60000 AND 159999 AND coalesce(p.dropoutReason, '0') NOT IN ('1', '2', '7') AND coalesce(p.education, '0') NOT IN ('03', '04', '05', '07', '08') AND coalesce(p.studentStatus, '0') NOT IN ('07', '08', '09', '10', '11', '12', '13', '14', '15', '16', '18', '19') AND EXISTS (SELECT 1 FROM feedEducation t WHERE t.term = concat(CAST(p.dataYear AS VARCHAR(4)), '-', CAST(p.dataYear + 1 AS VARCHAR(4)), '-1'))
WITH terms AS (
    SELECT DISTINCT term FROM feedEducation
), enrolled AS (
    SELECT DISTINCT substring(certificateNo, 1, 18) AS certificateNo, term FROM feedEducation WHERE rollStatus <> '4'
)
SELECT p.rowId, p.dataYear,
       floor((p.dataYear * 10000 + 831 - (year(p.birthDate) * 10000 + month(p.birthDate) * 100 + day(p.birthDate))) / 10000.0) AS age
FROM person p
JOIN terms t ON t.term = concat(CAST(p.dataYear AS VARCHAR(4)), '-', CAST(p.dataYear + 1 AS VARCHAR(4)), '-1')
LEFT JOIN enrolled e ON e.certificateNo = substring(p.certificateNo, 1, 18) AND e.term = t.term
WHERE p.memberStatus = '1' AND p.certificateType = '01'
  AND p.dataYear * 10000 + 831 - (year(p.birthDate) * 10000 + month(p.birthDate) * 100 + day(p.birthDate)) BETWEEN 60000 AND 159999
  AND coalesce(p.dropoutReason, '0') NOT IN ('1', '2', '7')
  AND coalesce(p.education, '0') NOT IN ('03', '04', '05', '07', '08')
  AND coalesce(p.studentStatus, '0') NOT IN ('07', '08', '09', '10', '11', '12', '13', '14', '15', '16', '18', '19')
  AND e.certificateNo IS NULL
