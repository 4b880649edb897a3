-- code: R-POP-006.1
-- title: 累计脱贫人口 · Cumulative exited population
-- level: all
-- reads: household(householdNo, villageCode, memberCount), householdChangeEvent(householdNo, changeType)
-- unit: 人
-- base: 3
-- value: sum(persons)
-- confidence: sure
-- narrowed: Each household counts once, however often it exited, with its members of the data year; a package without the events of earlier years counts too few.
WITH exited AS (
    SELECT householdNo, min(dataYear) AS since FROM householdChangeEvent WHERE changeType = '21' GROUP BY householdNo
)
SELECT h.villageCode AS division, h.dataYear AS period,
       CASE WHEN e.since <= h.dataYear THEN h.memberCount ELSE 0 END AS persons
FROM household h
LEFT JOIN exited e ON e.householdNo = h.householdNo
