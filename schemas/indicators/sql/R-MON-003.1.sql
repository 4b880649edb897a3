-- code: R-MON-003.1
-- title: 突发严重困难户人数 · Sudden-difficulty persons
-- level: all
-- reads: household(householdNo, villageCode, memberCount), monitoredHousehold(householdNo, category)
-- unit: 人
-- base: none
-- value: sum(persons)
-- confidence: sure
-- narrowed: Members of the monitored households that the register holds, also when the risk is eliminated; by data year, not by month.
SELECT h.villageCode AS division, m.dataYear AS period,
       CASE WHEN m.category = '3' THEN h.memberCount ELSE 0 END AS persons
FROM monitoredHousehold m
JOIN household h ON h.householdNo = m.householdNo AND h.dataYear = m.dataYear
