-- code: P-POP-001.1
-- title: 年龄 · Age
-- level: person
-- reads: household(householdNo, villageCode), person(personNo, householdNo, memberStatus, birthDate)
-- unit: 岁
-- base: 3
-- confidence: sure
-- narrowed: Age at 31 December of the data year.
SELECT p.personNo AS object, h.villageCode AS division, p.dataYear AS period,
       p.dataYear - year(p.birthDate) AS value
FROM person p
JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
WHERE p.memberStatus = '1'
