-- code: P-SSC-002.1
-- title: 低保享受标志 · Subsistence allowance held
-- level: person
-- reads: household(householdNo, villageCode), person(personNo, householdNo, memberStatus, dibao)
-- unit: —
-- base: 3
-- confidence: sure
-- narrowed: 1 for yes, 0 for no; by the data year, not the month.
SELECT p.personNo AS object, h.villageCode AS division, p.dataYear AS period,
       CASE WHEN p.dibao <> '0' THEN 1 WHEN p.dibao = '0' THEN 0 END AS value
FROM person p
JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
WHERE p.memberStatus = '1'
