-- code: R-HOU-003.1
-- title: 危房改造完成户数 · Renovated houses
-- level: all
-- reads: household(householdNo, villageCode), houseRenovation(householdNo, year, acceptedDate?)
-- unit: 户
-- base: 3
-- value: sum(houses)
-- confidence: sure
-- narrowed: Houses of registered households.
SELECT h.villageCode AS division, n.year AS period, CASE WHEN n.acceptedDate IS NOT NULL THEN 1 ELSE 0 END AS houses
FROM houseRenovation n
JOIN household h ON h.householdNo = n.householdNo AND h.dataYear = n.dataYear
