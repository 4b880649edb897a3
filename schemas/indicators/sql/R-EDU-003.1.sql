-- code: R-EDU-003.1
-- title: 控辍保学动态人数 · Dropouts found and returned
-- level: all
-- reads: household(householdNo, villageCode), person(householdNo, memberStatus, certificateNo), feedEducation(certificateNo, rollStatus, term)
-- unit: 人
-- base: 3
-- value: sum(returned)
-- confidence: likely
-- narrowed: Members of registered households whose school roll shows a return (1, or lessons at home 5) right after dropping out (4), by the data year of the return, not by month.
WITH steps AS (
    SELECT certificateNo, dataYear, rollStatus,
           lag(rollStatus) OVER (PARTITION BY certificateNo ORDER BY term, dataYear) AS previous
    FROM feedEducation
), pupils AS (
    SELECT certificateNo, dataYear, max(CASE WHEN rollStatus IN ('1', '5') AND previous = '4' THEN 1 ELSE 0 END) AS returned
    FROM steps
    GROUP BY certificateNo, dataYear
)
SELECT h.villageCode AS division, p.dataYear AS period, u.returned
FROM pupils u
JOIN person p ON p.certificateNo = u.certificateNo AND p.dataYear = u.dataYear
JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
WHERE p.memberStatus = '1' 
