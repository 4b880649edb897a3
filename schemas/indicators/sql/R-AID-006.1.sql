-- code: R-AID-006.1
-- title: 帮扶责任人覆盖率 · Helper coverage
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), assistancePairing(householdNo, endDate?)
-- unit: %
-- base: 3
-- value: 100.0 * sum(helped) / nullif(sum(households), 0)
-- confidence: sure
-- narrowed: Pairings in force at 31 December of the data year, not of each month.
SELECT h.villageCode AS division, h.dataYear AS period, count(*) AS households,
       sum(CASE WHEN a.householdNo IS NOT NULL THEN 1 ELSE 0 END) AS helped
FROM household h
LEFT JOIN (SELECT DISTINCT householdNo, dataYear FROM assistancePairing
           WHERE endDate IS NULL OR year(endDate) > dataYear) a
    ON a.householdNo = h.householdNo AND a.dataYear = h.dataYear
WHERE h.povertyStatus IN ('0', '2', '3')
GROUP BY h.villageCode, h.dataYear
