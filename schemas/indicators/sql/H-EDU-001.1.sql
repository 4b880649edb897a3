-- code: H-EDU-001.1
-- title: 义务教育有保障标志 · Compulsory education secured
-- level: household
-- reads: household(householdNo, villageCode), safeguardStatus(householdNo, eduDropout)
-- unit: —
-- base: 3
-- confidence: sure
-- narrowed: 1 for yes, 0 for no.
SELECT s.householdNo AS object, h.villageCode AS division, s.dataYear AS period,
       CASE WHEN s.eduDropout = 0 THEN 1 WHEN s.eduDropout > 0 THEN 0 END AS value
FROM safeguardStatus s
JOIN household h ON h.householdNo = s.householdNo AND h.dataYear = s.dataYear
