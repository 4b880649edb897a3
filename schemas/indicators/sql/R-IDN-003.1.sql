-- code: R-IDN-003.1
-- title: 清退人数 · Removed as wrongly identified
-- level: all
-- reads: household(householdNo, villageCode, memberCount), householdChangeEvent(householdNo, changeType)
-- unit: 人
-- base: 3
-- value: sum(persons)
-- confidence: sure
-- narrowed: The persons of an event are the members that its household has in the same data year. A village without any change in the year has no row.
SELECT h.villageCode AS division, e.dataYear AS period,
       sum(CASE WHEN e.changeType = '22' THEN h.memberCount ELSE 0 END) AS persons
FROM householdChangeEvent e
JOIN household h ON h.householdNo = e.householdNo AND h.dataYear = e.dataYear
GROUP BY h.villageCode, e.dataYear
