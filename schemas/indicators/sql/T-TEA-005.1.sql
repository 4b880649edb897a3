-- code: T-TEA-005.1
-- title: 召回率 · Recall rate
-- level: all
-- reads: residentTeam(teamNo, villageCode), teamMember(teamNo, recallFlag)
-- unit: %
-- base: none
-- value: 100.0 * sum(recalled) / nullif(sum(posted), 0)
-- confidence: sure
SELECT t.villageCode AS division, m.dataYear AS period, 1 AS posted, CASE WHEN m.recallFlag THEN 1 ELSE 0 END AS recalled
FROM teamMember m
JOIN residentTeam t ON t.teamNo = m.teamNo AND t.dataYear = m.dataYear
