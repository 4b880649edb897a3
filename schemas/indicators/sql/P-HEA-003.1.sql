-- code: P-HEA-003.1
-- title: 残疾等级 · Disability grade
-- level: person
-- reads: household(householdNo, villageCode), person(personNo, householdNo, memberStatus, certificateType, certificateNo, disabilityGrade?)
-- unit: —
-- base: 3
-- confidence: sure
-- narrowed: 1 to 4, a code and no amount; where the number is hidden by a token or is that of an identity card, the grade in the register.
SELECT p.personNo AS object, h.villageCode AS division, p.dataYear AS period,
       CASE WHEN p.certificateType = '02' AND length(p.certificateNo) BETWEEN 20 AND 22 AND substring(p.certificateNo, 20, 1) BETWEEN '1' AND '4'
                THEN CAST(substring(p.certificateNo, 20, 1) AS INTEGER)
            WHEN p.disabilityGrade BETWEEN '1' AND '4' THEN CAST(p.disabilityGrade AS INTEGER) END AS value
FROM person p
JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
WHERE p.memberStatus = '1' 
