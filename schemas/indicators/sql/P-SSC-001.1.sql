-- code: P-SSC-001.1
-- title: 养老保险参保标志 · Pension insurance
-- level: person
-- reads: household(householdNo, villageCode), person(personNo, householdNo, memberStatus, pensionInsurance, employeePensionInsurance)
-- unit: —
-- base: 3
-- confidence: sure
-- narrowed: 1 for yes, 0 for no.
SELECT p.personNo AS object, h.villageCode AS division, p.dataYear AS period,
       CASE WHEN p.pensionInsurance OR p.employeePensionInsurance THEN 1 WHEN NOT (p.pensionInsurance OR p.employeePensionInsurance) THEN 0 END AS value
FROM person p
JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
WHERE p.memberStatus = '1'
