-- code: P-HEA-002.1
-- title: 患大病标志 · Major disease
-- level: person
-- reads: household(householdNo, villageCode), person(personNo, householdNo, memberStatus, healthStatus)
-- unit: —
-- base: 3
-- confidence: sure
-- narrowed: 1 for yes, 0 for no; as the health status of the register says, without the feed of hospitals.
SELECT p.personNo AS object, h.villageCode AS division, p.dataYear AS period,
       CASE WHEN concat(';', p.healthStatus, ';') LIKE '%;03;%' THEN 1 WHEN NOT (concat(';', p.healthStatus, ';') LIKE '%;03;%') THEN 0 END AS value
FROM person p
JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
WHERE p.memberStatus = '1'
