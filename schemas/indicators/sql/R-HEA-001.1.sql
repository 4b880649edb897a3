-- code: R-HEA-001.1
-- title: 参保率 · Insurance coverage
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), person(householdNo, memberStatus, medicalInsurance, employeeMedicalInsurance)
-- unit: %
-- base: 3
-- value: 100.0 * sum(insured) / nullif(sum(persons), 0)
-- confidence: sure
-- narrowed: Persons of all households in the register that are not cancelled; the feed of the insurers is not read.
SELECT h.villageCode AS division, h.dataYear AS period, count(*) AS persons,
       sum(CASE WHEN p.medicalInsurance OR p.employeeMedicalInsurance THEN 1 ELSE 0 END) AS insured
FROM household h
JOIN person p ON p.householdNo = h.householdNo AND p.dataYear = h.dataYear
WHERE p.memberStatus = '1' AND h.povertyStatus <> '9'
GROUP BY h.villageCode, h.dataYear
