-- code: R-EXT-001.1
-- title: 当年脱贫户数 · Households exited in the year
-- level: all
-- reads: household(householdNo, villageCode), householdChangeEvent(householdNo, changeType)
-- unit: 户
-- base: 3
-- value: sum(households)
-- confidence: sure
-- narrowed: A village without any change in the year has no row.
SELECT h.villageCode AS division, e.dataYear AS period,
       sum(CASE WHEN e.changeType = '21' THEN 1 ELSE 0 END) AS households
FROM householdChangeEvent e
JOIN household h ON h.householdNo = e.householdNo AND h.dataYear = e.dataYear
GROUP BY h.villageCode, e.dataYear
