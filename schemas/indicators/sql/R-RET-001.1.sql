-- code: R-RET-001.1
-- title: 返贫户数 · Households returned
-- level: all
-- reads: household(householdNo, villageCode), householdChangeEvent(householdNo, changeType)
-- unit: 户
-- base: 3
-- value: sum(households)
-- confidence: sure
-- narrowed: A village without any change in the year has no row.
SELECT h.villageCode AS division, e.dataYear AS period,
       sum(CASE WHEN e.changeType = '13' THEN 1 ELSE 0 END) AS households
FROM householdChangeEvent e
JOIN household h ON h.householdNo = e.householdNo AND h.dataYear = e.dataYear
GROUP BY h.villageCode, e.dataYear
