-- code: R-LAB-005.1
-- title: 技能培训人次 · Training places
-- level: all
-- reads: household(householdNo, villageCode), person(personNo, householdNo), skillTraining(personNo)
-- unit: 人次
-- base: 3
-- value: sum(places)
-- confidence: sure
-- narrowed: Places of registered persons.
SELECT h.villageCode AS division, t.dataYear AS period, 1 AS places
FROM skillTraining t
JOIN person p ON p.personNo = t.personNo AND p.dataYear = t.dataYear
JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
