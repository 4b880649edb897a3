-- code: HHD-X-008
-- severity: warning
-- record: household
-- field: mainCause
-- reads: household(householdNo, mainCause, otherCauses?), person(householdNo, memberStatus, healthStatus)
-- title: 因病致贫应有患病成员
-- zh: 致贫原因含因病，但 {members} 名成员均无长期慢性病或大病
-- en: illness is a cause of poverty, but none of the {members} members has a chronic or major disease
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: The cause may be the main or another one; households without valid members are left to HHD-X-001.
-- evaluated: SELECT count(*) FROM household h JOIN members m ON m.householdNo = h.householdNo AND m.snapshot = coalesce(h.dataYear, 0) WHERE (h.mainCause = '1' OR concat(';', coalesce(h.otherCauses, ''), ';') LIKE '%;1;%') AND (m.fitting > 0 OR m.unclear = 0)
WITH members AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot, count(*) AS members,
           sum(CASE WHEN concat(';', healthStatus, ';') LIKE '%;02;%' OR concat(';', healthStatus, ';') LIKE '%;03;%' THEN 1 ELSE 0 END) AS fitting,
           sum(CASE WHEN healthStatus IS NULL THEN 1 ELSE 0 END) AS unclear
    FROM person
    WHERE memberStatus = '1'
    GROUP BY householdNo, coalesce(dataYear, 0)
)
SELECT h.rowId, m.members
FROM household h
JOIN members m ON m.householdNo = h.householdNo AND m.snapshot = coalesce(h.dataYear, 0)
WHERE (h.mainCause = '1' OR concat(';', coalesce(h.otherCauses, ''), ';') LIKE '%;1;%')
  AND m.fitting = 0
  AND m.unclear = 0
