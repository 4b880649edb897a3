-- code: R-MON-005.1
-- title: 监测规模占比 · Monitored share
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus, memberCount), monitoredHousehold(householdNo)
-- unit: %
-- base: 3
-- value: 100.0 * sum(monitored) / nullif(sum(registered), 0)
-- confidence: sure
-- narrowed: Persons of registered households; marginal households outside of the register are not in it.
SELECT h.villageCode AS division, h.dataYear AS period, h.memberCount AS registered,
       CASE WHEN m.householdNo IS NOT NULL THEN h.memberCount ELSE 0 END AS monitored
FROM household h
LEFT JOIN (SELECT DISTINCT householdNo, dataYear FROM monitoredHousehold) m
    ON m.householdNo = h.householdNo AND m.dataYear = h.dataYear
WHERE h.povertyStatus <> '9' AND h.memberCount IS NOT NULL
