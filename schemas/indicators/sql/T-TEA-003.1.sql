-- code: T-TEA-003.1
-- title: 驻村覆盖率 · Village coverage
-- level: all
-- reads: village(villageCode, villageAttribute), residentTeam(villageCode, endDate?)
-- unit: %
-- base: none
-- value: 100.0 * sum(covered) / nullif(sum(villages), 0)
-- confidence: sure
-- narrowed: Poor villages, exited ones too, and teams in force at 31 December of the data year.
SELECT v.villageCode AS division, v.dataYear AS period, 1 AS villages,
       CASE WHEN t.villageCode IS NOT NULL THEN 1 ELSE 0 END AS covered
FROM village v
LEFT JOIN (SELECT DISTINCT villageCode, dataYear FROM residentTeam
           WHERE endDate IS NULL OR year(endDate) > dataYear) t
    ON t.villageCode = v.villageCode AND t.dataYear = v.dataYear
WHERE v.villageAttribute = '1'
