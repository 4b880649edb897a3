-- code: TEA-X-005
-- severity: error
-- record: teamMember
-- field: startDate
-- reads: teamMember(helperNo, teamNo, startDate, endDate?)
-- title: 一人不同时驻两村
-- zh: {startDate} 起驻村，与同一干部在工作队 {otherTeam} 的任期重叠
-- en: the term from {startDate} overlaps one of the same official in team {otherTeam}
-- basis: Logic
-- confidence: sure
-- narrowed: A team stands for its village; the terms of one data year are compared, and the later one is named.
-- evaluated: SELECT count(*) FROM terms t
-- contradicts: SELECT b.rowId, o.rowId, 0
--    FROM breach b
--    JOIN terms t ON t.rowId = b.rowId
--    JOIN terms o ON o.helperNo = t.helperNo AND o.snapshot = t.snapshot AND o.teamNo = b.otherTeam
--    WHERE o.lastDay > t.startDate AND (o.startDate < t.startDate OR (o.startDate = t.startDate AND o.rowId < t.rowId))
WITH terms AS (
    SELECT m.rowId, m.helperNo, m.teamNo, m.startDate, coalesce(m.endDate, DATE '9999-12-31') AS lastDay, coalesce(m.dataYear, 0) AS snapshot
    FROM teamMember m
    WHERE m.helperNo IS NOT NULL AND m.startDate IS NOT NULL
), clash AS (
    SELECT a.rowId, min(b.teamNo) AS otherTeam
    FROM terms a
    JOIN terms b ON b.helperNo = a.helperNo AND b.snapshot = a.snapshot
    WHERE b.teamNo <> a.teamNo AND (b.startDate < a.startDate OR (b.startDate = a.startDate AND b.rowId < a.rowId))
      AND b.lastDay > a.startDate
    GROUP BY a.rowId
)
SELECT t.rowId, t.startDate, c.otherTeam
FROM terms t
LEFT JOIN clash c ON c.rowId = t.rowId
WHERE c.rowId IS NOT NULL
