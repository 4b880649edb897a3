-- code: R-LAB-003.1
-- title: 公益性岗位在岗人数 · Public-welfare jobs held
-- level: all
-- reads: household(householdNo, villageCode), person(personNo, householdNo), publicWelfareJob(personNo)
-- unit: 人
-- base: 3
-- value: sum(holders)
-- confidence: sure
-- narrowed: Persons who held a post in the data year, not by month.
SELECT h.villageCode AS division, p.dataYear AS period, CASE WHEN j.personNo IS NOT NULL THEN 1 ELSE 0 END AS holders
FROM person p
JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
LEFT JOIN (SELECT DISTINCT personNo, dataYear FROM publicWelfareJob) j
    ON j.personNo = p.personNo AND j.dataYear = p.dataYear
