-- code: T-TEA-007.1
-- title: 户均走访次数 · Visits per household
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), visit(householdNo)
-- unit: 次
-- base: 3
-- value: 1.0 * sum(visits) / nullif(sum(households), 0)
-- confidence: sure
SELECT h.villageCode AS division, h.dataYear AS period, 1 AS households, coalesce(v.visits, 0) AS visits
FROM household h
LEFT JOIN (SELECT householdNo, dataYear, count(*) AS visits FROM visit GROUP BY householdNo, dataYear) v
    ON v.householdNo = h.householdNo AND v.dataYear = h.dataYear
WHERE h.povertyStatus <> '9'
