-- code: R-LAB-001.1
-- title: 外出务工贫困劳动力人数 · Poor migrant workers
-- level: all
-- reads: household(householdNo, villageCode), person(personNo, householdNo), employmentRecord(personNo, isWorking, endMonth?)
-- unit: 人
-- base: 3
-- value: sum(workers)
-- confidence: sure
-- narrowed: Persons with an open record in the data year, not by month.
SELECT h.villageCode AS division, p.dataYear AS period, CASE WHEN e.personNo IS NOT NULL THEN 1 ELSE 0 END AS workers
FROM person p
JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
LEFT JOIN (SELECT DISTINCT personNo, dataYear FROM employmentRecord WHERE isWorking AND endMonth IS NULL) e
    ON e.personNo = p.personNo AND e.dataYear = p.dataYear
