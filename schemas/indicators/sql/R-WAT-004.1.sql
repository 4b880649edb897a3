-- code: R-WAT-004.1
-- title: 饮水无困难的农户比重 · No difficulty with water
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), livingCondition(householdNo, waterDifficulty)
-- unit: %
-- base: 3
-- value: 100.0 * sum(easy) / nullif(sum(households), 0)
-- confidence: sure
-- narrowed: Registered households that are not cancelled; it is no figure of the survey of farmers.
SELECT h.villageCode AS division, h.dataYear AS period, count(*) AS households,
       sum(CASE WHEN NOT l.waterDifficulty THEN 1 ELSE 0 END) AS easy
FROM household h
JOIN livingCondition l ON l.householdNo = h.householdNo AND l.dataYear = h.dataYear
WHERE h.povertyStatus <> '9' AND l.waterDifficulty IS NOT NULL
GROUP BY h.villageCode, h.dataYear
