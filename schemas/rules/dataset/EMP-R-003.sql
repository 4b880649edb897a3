-- code: EMP-R-003
-- severity: warning
-- record: publicWelfareJob
-- field: startMonth
-- reads: publicWelfareJob(personNo, startMonth), person(personNo, birthDate)
-- title: 70岁以上不聘公益岗
-- zh: 公益性岗位聘用时 {age} 岁，已满 {most} 岁
-- en: hired for a public welfare job at the age of {age}, not under {most}
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: Public welfare jobs only, where the province decreed a bound.
SELECT j.rowId, max(floor((CAST(concat(substring(j.startMonth, 1, 4), substring(j.startMonth, 6, 2)) AS INTEGER) * 100 + 31 - (year(p.birthDate) * 10000 + month(p.birthDate) * 100 + day(p.birthDate))) / 10000.0)) AS age, max(q.value) AS most
FROM publicWelfareJob j
JOIN person p ON p.personNo = j.personNo
JOIN parameter q ON q.name = 'PWJ_AGE_MAX' AND j.divisionCode LIKE concat(q.division, '%')
    AND (q.validFrom IS NULL OR substring(CAST(q.validFrom AS VARCHAR), 1, 7) <= j.startMonth)
    AND (q.validTo IS NULL OR substring(CAST(q.validTo AS VARCHAR), 1, 7) >= j.startMonth)
WHERE p.birthDate IS NOT NULL
GROUP BY j.rowId
HAVING max(floor((CAST(concat(substring(j.startMonth, 1, 4), substring(j.startMonth, 6, 2)) AS INTEGER) * 100 + 31 - (year(p.birthDate) * 10000 + month(p.birthDate) * 100 + day(p.birthDate))) / 10000.0)) >= max(q.value)
