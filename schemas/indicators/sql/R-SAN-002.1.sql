-- code: R-SAN-002.1
-- title: 卫生厕所普及率 · Sanitary toilet coverage
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), livingCondition(householdNo, sanitaryToilet)
-- unit: %
-- base: 3
-- value: 100.0 * sum(sanitary) / nullif(sum(households), 0)
-- confidence: sure
-- narrowed: Registered households that are not cancelled, by their living conditions; built toilets (TOI) are not added.
SELECT h.villageCode AS division, h.dataYear AS period, count(*) AS households,
       sum(CASE WHEN l.sanitaryToilet THEN 1 ELSE 0 END) AS sanitary
FROM household h
JOIN livingCondition l ON l.householdNo = h.householdNo AND l.dataYear = h.dataYear
WHERE h.povertyStatus <> '9' AND l.sanitaryToilet IS NOT NULL
GROUP BY h.villageCode, h.dataYear
