-- code: L-LOA-017.1
-- title: 信用户占比 · Rated households
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), creditRating(householdNo)
-- unit: %
-- base: 3
-- value: 100.0 * sum(rated) / nullif(sum(households), 0)
-- confidence: sure
-- narrowed: Registered households with a rating of any grade.
SELECT h.villageCode AS division, h.dataYear AS period, 1 AS households, CASE WHEN c.householdNo IS NOT NULL THEN 1 ELSE 0 END AS rated
FROM household h
LEFT JOIN (SELECT DISTINCT householdNo, dataYear FROM creditRating) c
    ON c.householdNo = h.householdNo AND c.dataYear = h.dataYear
WHERE h.povertyStatus <> '9'
