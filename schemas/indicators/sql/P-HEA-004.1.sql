-- code: P-HEA-004.1
-- title: 基本医疗保险参保标志 · Basic medical insurance
-- level: person
-- reads: household(householdNo, villageCode), person(personNo, householdNo, memberStatus, medicalInsurance, employeeMedicalInsurance)
-- unit: —
-- base: 3
-- confidence: sure
-- narrowed: 1 for yes, 0 for no.
SELECT p.personNo AS object, h.villageCode AS division, p.dataYear AS period,
       CASE WHEN p.medicalInsurance OR p.employeeMedicalInsurance THEN 1 WHEN NOT (p.medicalInsurance OR p.employeeMedicalInsurance) THEN 0 END AS value
FROM person p
JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
WHERE p.memberStatus = '1'
