-- code: H-HOU-005.1
-- title: 住房安全有保障标志 · Housing secured
-- level: household
-- reads: household(householdNo, villageCode), safeguardStatus(householdNo, housingMeans)
-- unit: —
-- base: 3
-- confidence: sure
-- narrowed: 1 for yes, 0 for no.
SELECT s.householdNo AS object, h.villageCode AS division, s.dataYear AS period,
       CASE WHEN s.housingMeans <> '0' THEN 1 WHEN s.housingMeans = '0' THEN 0 END AS value
FROM safeguardStatus s
JOIN household h ON h.householdNo = s.householdNo AND h.dataYear = s.dataYear
