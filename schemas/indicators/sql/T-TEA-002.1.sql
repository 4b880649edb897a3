-- code: T-TEA-002.1
-- title: 第一书记和驻村干部人数 · First secretaries and resident cadres
-- level: all
-- reads: residentTeam(teamNo, villageCode), teamMember(teamNo, endDate?)
-- unit: 人
-- base: none
-- value: sum(cadres)
-- confidence: sure
-- narrowed: In force at 31 December of the data year; first secretaries who are in no team are not counted.
SELECT t.villageCode AS division, m.dataYear AS period,
       CASE WHEN m.endDate IS NULL OR year(m.endDate) > m.dataYear THEN 1 ELSE 0 END AS cadres
FROM teamMember m
JOIN residentTeam t ON t.teamNo = m.teamNo AND t.dataYear = m.dataYear
