-- code: H-HEA-001.1
-- title: 基本医疗有保障标志 · Basic medical care secured
-- level: household
-- reads: household(householdNo, villageCode), safeguardStatus(householdNo, medicalUncovered)
-- unit: —
-- base: 3
-- confidence: sure
-- narrowed: 1 for yes, 0 for no.
SELECT s.householdNo AS object, h.villageCode AS division, s.dataYear AS period,
       CASE WHEN s.medicalUncovered = 0 THEN 1 WHEN s.medicalUncovered > 0 THEN 0 END AS value
FROM safeguardStatus s
JOIN household h ON h.householdNo = s.householdNo AND h.dataYear = s.dataYear
