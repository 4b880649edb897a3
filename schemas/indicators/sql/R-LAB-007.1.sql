-- code: R-LAB-007.1
-- title: 扶贫车间吸纳贫困人口 · Workshop jobs
-- level: all
-- reads: household(householdNo, villageCode), person(personNo, householdNo), employmentRecord(personNo, channel)
-- unit: 人
-- base: 3
-- value: sum(jobs)
-- confidence: sure
-- narrowed: All records of the data year, ended ones too.
SELECT h.villageCode AS division, e.dataYear AS period, CASE WHEN e.channel = '3' THEN 1 ELSE 0 END AS jobs
FROM employmentRecord e
JOIN person p ON p.personNo = e.personNo AND p.dataYear = e.dataYear
JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
