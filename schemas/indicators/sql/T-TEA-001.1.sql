-- code: T-TEA-001.1
-- title: 驻村工作队数 · Resident teams
-- level: all
-- reads: residentTeam(villageCode, endDate?)
-- unit: 个
-- base: none
-- value: sum(teams)
-- confidence: sure
-- narrowed: In force at 31 December of the data year.
SELECT villageCode AS division, dataYear AS period,
       CASE WHEN endDate IS NULL OR year(endDate) > dataYear THEN 1 ELSE 0 END AS teams
FROM residentTeam
