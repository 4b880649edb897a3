-- code: R-EDU-001.1
-- title: 适龄少年儿童在校率 · School attendance of 6–15
-- level: all
-- reads: household(householdNo, villageCode), safeguardStatus(householdNo, eduChildren, eduInSchool)
-- unit: %
-- base: 3
-- value: 100.0 * sum(inSchool) / nullif(sum(children), 0)
-- confidence: sure
-- narrowed: Children of registered households by their safeguard record; lessons at home are not school.
SELECT h.villageCode AS division, s.dataYear AS period, s.eduChildren AS children, s.eduInSchool AS inSchool
FROM safeguardStatus s
JOIN household h ON h.householdNo = s.householdNo AND h.dataYear = s.dataYear
WHERE s.eduChildren IS NOT NULL AND s.eduInSchool IS NOT NULL
