-- code: R-LAB-004.1
-- title: 零就业贫困户数 · Labour households without a worker
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus, laborCount), person(personNo, householdNo), employmentRecord(personNo, isWorking, endMonth?), publicWelfareJob(personNo), householdIncome(householdNo, businessIncome)
-- unit: 户
-- base: 3
-- value: sum(idle)
-- confidence: sure
-- narrowed: Registered households that are not cancelled; work is an open record or a public-welfare job of a member in the data year, an own business is business income above zero; by data year, not by month.
WITH work AS (
    SELECT personNo, dataYear FROM employmentRecord WHERE isWorking AND endMonth IS NULL
    UNION
    SELECT personNo, dataYear FROM publicWelfareJob
), busy AS (
    SELECT p.householdNo, p.dataYear FROM person p JOIN work w ON w.personNo = p.personNo AND w.dataYear = p.dataYear
    UNION
    SELECT householdNo, dataYear FROM householdIncome WHERE businessIncome > 0
)
SELECT h.villageCode AS division, h.dataYear AS period,
       CASE WHEN h.laborCount > 0 AND b.householdNo IS NULL THEN 1 ELSE 0 END AS idle
FROM household h
LEFT JOIN busy b ON b.householdNo = h.householdNo AND b.dataYear = h.dataYear
WHERE h.povertyStatus <> '9' AND h.laborCount IS NOT NULL
