-- code: R-MON-004.1
-- title: 风险消除率 · Risks eliminated
-- level: all
-- reads: household(householdNo, villageCode), monitoredHousehold(householdNo, eliminated)
-- unit: %
-- base: none
-- value: 100.0 * sum(eliminated) / nullif(sum(monitored), 0)
-- confidence: sure
-- narrowed: Households that the register holds, by data year, not by month.
SELECT h.villageCode AS division, m.dataYear AS period, 1 AS monitored, CASE WHEN m.eliminated THEN 1 ELSE 0 END AS eliminated
FROM monitoredHousehold m
JOIN household h ON h.householdNo = m.householdNo AND h.dataYear = m.dataYear
WHERE m.eliminated IS NOT NULL
