-- code: P-EDU-003.1
-- title: 失学辍学标志 · Out of compulsory school
-- level: person
-- reads: household(householdNo, villageCode), person(personNo, householdNo, memberStatus, birthDate, studentStatus, dropoutReason?)
-- unit: —
-- base: 3
-- confidence: sure
-- narrowed: 1 for yes, 0 for no; aged 6 to 15 on 31 August of the data year, no pupil by the register (status 01), and for another reason than illness (1) or disability (2); by data year, not by term.
SELECT p.personNo AS object, h.villageCode AS division, p.dataYear AS period,
       CASE WHEN p.studentStatus = '01' AND coalesce(p.dropoutReason, '9') NOT IN ('1', '2') THEN 1 ELSE 0 END AS value
FROM person p
JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
WHERE p.memberStatus = '1' AND p.studentStatus IS NOT NULL AND p.birthDate IS NOT NULL
  AND floor((p.dataYear * 10000 + 831 - year(p.birthDate) * 10000 - month(p.birthDate) * 100 - day(p.birthDate)) / 10000.0) BETWEEN 6 AND 15
