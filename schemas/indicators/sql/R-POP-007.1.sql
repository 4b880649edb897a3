-- code: R-POP-007.1
-- title: 年度减贫人口 · Yearly reduction
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), person(householdNo, memberStatus)
-- unit: 人
-- base: 3
-- value: sum(before - persons)
-- confidence: sure
-- narrowed: Villages that are in the register in both years.
WITH poor AS (
    SELECT h.villageCode AS division, h.dataYear AS period,
           sum(CASE WHEN h.povertyStatus IN ('0', '2', '3') THEN 1 ELSE 0 END) AS persons
    FROM household h
    JOIN person p ON p.householdNo = h.householdNo AND p.dataYear = h.dataYear
    WHERE p.memberStatus = '1'
    GROUP BY h.villageCode, h.dataYear
)
SELECT y.division, y.period, b.persons AS before, y.persons
FROM poor y
JOIN poor b ON b.division = y.division AND b.period = y.period - 1
