-- code: H-HOU-002.1
-- title: 人均住房面积 · House area per head
-- level: household
-- reads: household(householdNo, villageCode, memberCount), livingCondition(householdNo, houseArea)
-- unit: 平方米
-- base: 3
-- confidence: sure
SELECT l.householdNo AS object, h.villageCode AS division, l.dataYear AS period,
       l.houseArea / nullif(h.memberCount, 0) AS value
FROM livingCondition l
JOIN household h ON h.householdNo = l.householdNo AND h.dataYear = l.dataYear
