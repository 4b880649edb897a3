-- code: R-MON-008.1
-- title: 脱贫户跟踪覆盖率 · Follow-up coverage
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), followUp(householdNo)
-- unit: %
-- base: 3
-- value: 100.0 * sum(followed) / nullif(sum(exited), 0)
-- confidence: sure
SELECT h.villageCode AS division, h.dataYear AS period, 1 AS exited,
       CASE WHEN f.householdNo IS NOT NULL THEN 1 ELSE 0 END AS followed
FROM household h
LEFT JOIN (SELECT DISTINCT householdNo, dataYear FROM followUp) f
    ON f.householdNo = h.householdNo AND f.dataYear = h.dataYear
WHERE h.povertyStatus = '1'
