-- code: TEA-X-006
-- severity: error
-- record: teamMember
-- field: role
-- reads: teamMember(helperNo, teamNo, role, startDate, endDate?), residentTeam(teamNo, villageCode)
-- title: 村第一书记唯一
-- zh: {startDate} 起任第一书记，村 {villageCode} 另有第一书记自 {otherStart} 起在任
-- en: first secretary from {startDate}, while village {villageCode} has another since {otherStart}
-- basis: Logic
-- confidence: sure
-- narrowed: The terms of one data year are compared, and the later one is named; the day of the hand-over is no overlap.
-- evaluated: SELECT count(*) FROM terms t
-- contradicts: SELECT b.rowId, o.rowId, 0
--    FROM breach b
--    JOIN terms t ON t.rowId = b.rowId
--    JOIN terms o ON o.villageCode = t.villageCode AND o.snapshot = t.snapshot AND o.startDate = b.otherStart
--    WHERE o.helperNo <> t.helperNo AND o.lastDay > t.startDate
--      AND (o.startDate < t.startDate OR (o.startDate = t.startDate AND o.rowId < t.rowId))
WITH stationed AS (
    SELECT teamNo, max(villageCode) AS villageCode FROM residentTeam GROUP BY teamNo
), terms AS (
    SELECT m.rowId, m.helperNo, s.villageCode, m.startDate, coalesce(m.endDate, DATE '9999-12-31') AS lastDay, coalesce(m.dataYear, 0) AS snapshot
    FROM teamMember m
    JOIN stationed s ON s.teamNo = m.teamNo
    WHERE m.role IN ('1', '4') AND m.helperNo IS NOT NULL AND m.startDate IS NOT NULL
), clash AS (
    SELECT a.rowId, min(b.startDate) AS otherStart
    FROM terms a
    JOIN terms b ON b.villageCode = a.villageCode AND b.snapshot = a.snapshot
    WHERE b.helperNo <> a.helperNo AND (b.startDate < a.startDate OR (b.startDate = a.startDate AND b.rowId < a.rowId))
      AND b.lastDay > a.startDate
    GROUP BY a.rowId
)
SELECT t.rowId, t.startDate, t.villageCode, c.otherStart
FROM terms t
LEFT JOIN clash c ON c.rowId = t.rowId
WHERE c.rowId IS NOT NULL
