-- code: R-RET-003.1
-- title: 返贫率 · Return rate
-- level: all
-- reads: household(householdNo, villageCode, memberCount), householdChangeEvent(householdNo, changeType)
-- unit: %
-- base: 3
-- value: 100.0 * sum(returned) / nullif(sum(exited), 0)
-- confidence: sure
-- narrowed: Persons; a household counts once among those exited so far.
WITH exited AS (
    SELECT householdNo, min(dataYear) AS since FROM householdChangeEvent WHERE changeType = '21' GROUP BY householdNo
), returned AS (
    SELECT DISTINCT householdNo, dataYear FROM householdChangeEvent WHERE changeType = '13'
)
SELECT h.villageCode AS division, h.dataYear AS period, h.memberCount AS exited,
       CASE WHEN r.householdNo IS NOT NULL THEN h.memberCount ELSE 0 END AS returned
FROM household h
JOIN exited e ON e.householdNo = h.householdNo AND e.since <= h.dataYear
LEFT JOIN returned r ON r.householdNo = h.householdNo AND r.dataYear = h.dataYear
