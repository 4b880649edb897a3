-- code: R-HOU-001.1
-- title: 居住竹草土坯房的农户比重 · Households in bamboo, grass or adobe houses
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), livingCondition(householdNo, houseStructure)
-- unit: %
-- base: 3
-- value: 100.0 * sum(adobe) / nullif(sum(households), 0)
-- confidence: sure
-- narrowed: Registered households that are not cancelled; it is no figure of the survey of farmers.
SELECT h.villageCode AS division, h.dataYear AS period, count(*) AS households,
       sum(CASE WHEN l.houseStructure = '4' THEN 1 ELSE 0 END) AS adobe
FROM household h
JOIN livingCondition l ON l.householdNo = h.householdNo AND l.dataYear = h.dataYear
WHERE h.povertyStatus <> '9' AND l.houseStructure IS NOT NULL
GROUP BY h.villageCode, h.dataYear
