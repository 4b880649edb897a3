-- code: R-ENE-001.1
-- title: 炊用柴草的农户比重 · Firewood for cooking
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), livingCondition(householdNo, mainFuel)
-- unit: %
-- base: 3
-- value: 100.0 * sum(firewood) / nullif(sum(households), 0)
-- confidence: sure
-- narrowed: Registered households that are not cancelled; it is no figure of the survey of farmers.
SELECT h.villageCode AS division, h.dataYear AS period, count(*) AS households,
       sum(CASE WHEN l.mainFuel = '1' THEN 1 ELSE 0 END) AS firewood
FROM household h
JOIN livingCondition l ON l.householdNo = h.householdNo AND l.dataYear = h.dataYear
WHERE h.povertyStatus <> '9' AND l.mainFuel IS NOT NULL
GROUP BY h.villageCode, h.dataYear
