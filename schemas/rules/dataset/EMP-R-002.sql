-- code: EMP-R-002
-- severity: error
-- record: publicWelfareJob
-- field: startMonth
-- reads: publicWelfareJob(personNo, startMonth), person(personNo, birthDate)
-- title: 16岁以下不得聘公益岗
-- zh: 公益性岗位聘用时未满16岁（{age} 岁）
-- en: hired for a public welfare job at the age of {age}, under 16
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: Public welfare jobs only: work under 16 in general is judged by EMP-R-001; the last day of the first month decides.
-- evaluated: SELECT count(*) FROM publicWelfareJob j WHERE EXISTS (SELECT 1 FROM person p WHERE p.personNo = j.personNo AND p.birthDate IS NOT NULL)
SELECT j.rowId, max(floor((CAST(concat(substring(j.startMonth, 1, 4), substring(j.startMonth, 6, 2)) AS INTEGER) * 100 + 31 - (year(p.birthDate) * 10000 + month(p.birthDate) * 100 + day(p.birthDate))) / 10000.0)) AS age
FROM publicWelfareJob j
JOIN person p ON p.personNo = j.personNo
WHERE j.startMonth IS NOT NULL AND p.birthDate IS NOT NULL
GROUP BY j.rowId
HAVING max(floor((CAST(concat(substring(j.startMonth, 1, 4), substring(j.startMonth, 6, 2)) AS INTEGER) * 100 + 31 - (year(p.birthDate) * 10000 + month(p.birthDate) * 100 + day(p.birthDate))) / 10000.0)) < 16
