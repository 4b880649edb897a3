-- code: R-LAB-002.1
-- title: 务工月均收入 · Mean monthly wage
-- level: all
-- reads: household(householdNo, villageCode), person(personNo, householdNo), employmentRecord(personNo, monthlyIncome)
-- unit: 元
-- base: 3
-- value: 1.0 * sum(yuan) / nullif(sum(jobs), 0)
-- confidence: sure
-- narrowed: All records of the data year, ended ones too.
SELECT h.villageCode AS division, e.dataYear AS period, e.monthlyIncome AS yuan, 1 AS jobs
FROM employmentRecord e
JOIN person p ON p.personNo = e.personNo AND p.dataYear = e.dataYear
JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
WHERE e.monthlyIncome IS NOT NULL
