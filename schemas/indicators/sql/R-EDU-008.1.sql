-- code: R-EDU-008.1
-- title: 享受学生资助的户数 · Households with student aid
-- level: all
-- reads: household(householdNo, villageCode), person(personNo, householdNo), studentAid(personNo)
-- unit: 户
-- base: 3
-- value: sum(households)
-- confidence: sure
SELECT h.villageCode AS division, h.dataYear AS period, CASE WHEN s.householdNo IS NOT NULL THEN 1 ELSE 0 END AS households
FROM household h
LEFT JOIN (SELECT DISTINCT p.householdNo, p.dataYear
           FROM studentAid a
           JOIN person p ON p.personNo = a.personNo AND p.dataYear = a.dataYear) s
    ON s.householdNo = h.householdNo AND s.dataYear = h.dataYear
