-- code: R-CAU-002.1
-- title: 因残致贫户占比 · Share poor through disability
-- level: all
-- reads: household(villageCode, povertyStatus, mainCause)
-- unit: %
-- base: 3
-- value: 100.0 * sum(matching) / nullif(sum(households), 0)
-- confidence: sure
-- narrowed: All households of the register that are not cancelled and state a main cause.
SELECT villageCode AS division, dataYear AS period, count(*) AS households,
       sum(CASE WHEN mainCause = '2' THEN 1 ELSE 0 END) AS matching
FROM household
WHERE povertyStatus <> '9' AND mainCause IS NOT NULL
GROUP BY villageCode, dataYear
