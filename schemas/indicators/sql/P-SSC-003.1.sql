-- code: P-SSC-003.1
-- title: 特困供养标志 · Destitute support held
-- level: person
-- reads: household(householdNo, villageCode), person(personNo, householdNo, memberStatus, tekun)
-- unit: —
-- base: 3
-- confidence: sure
-- narrowed: 1 for yes, 0 for no; by the data year, not the month.
SELECT p.personNo AS object, h.villageCode AS division, p.dataYear AS period,
       CASE WHEN p.tekun <> '0' THEN 1 WHEN p.tekun = '0' THEN 0 END AS value
FROM person p
JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
WHERE p.memberStatus = '1'
