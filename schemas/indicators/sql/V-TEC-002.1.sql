-- code: V-TEC-002.1
-- title: 致富带头人人数 · Entrepreneur leaders
-- level: all
-- reads: entrepreneurLeader(villageCode)
-- unit: 人
-- base: none
-- value: sum(leaders)
-- confidence: sure
SELECT villageCode AS division, dataYear AS period, 1 AS leaders
FROM entrepreneurLeader
