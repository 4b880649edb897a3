-- code: VTM-C-001
-- severity: warning
-- record: volunteerTeam
-- field: members
-- reads: volunteerTeam(teamNo, members), volunteer(volunteerNo, teamNo)
-- title: 团队人数一致
-- zh: 团队人数 {members} 与登记志愿者 {registered} 人不一致
-- en: the team has {members} members, but {registered} volunteers are registered
-- basis: Logic
-- confidence: likely
-- narrowed: Counted within a data year.
-- evaluated: SELECT count(*) FROM volunteerTeam t WHERE t.members IS NOT NULL
WITH counted AS (
    SELECT teamNo, coalesce(dataYear, 0) AS snapshot, count(DISTINCT volunteerNo) AS registered FROM volunteer GROUP BY teamNo, coalesce(dataYear, 0)
)
SELECT t.rowId, t.members, coalesce(v.registered, 0) AS registered
FROM volunteerTeam t
LEFT JOIN counted v ON v.teamNo = t.teamNo AND v.snapshot = coalesce(t.dataYear, 0)
WHERE t.members IS NOT NULL
  AND t.members <> coalesce(v.registered, 0)
