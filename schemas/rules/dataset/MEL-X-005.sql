-- code: MEL-X-005
-- severity: warning
-- record: riskElimination
-- field: mode
-- reads: riskElimination(monitorNo, mode), monitoredHousehold(monitorNo, householdNo, identifiedMonth), person(householdNo, memberStatus, laborSkill)
-- title: 整户无劳动力不宜消除
-- zh: 整户 {members} 人均无劳动力，却登记为帮扶消除
-- en: none of the {members} members can work, yet the risk is eliminated by assistance
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: The members are those of the data year of the elimination; weak labour counts as labour.
-- evaluated: SELECT count(*) FROM riskElimination e JOIN watched m ON m.monitorNo = e.monitorNo JOIN labour l ON l.householdNo = m.householdNo AND l.snapshot = coalesce(e.dataYear, 0) WHERE e.mode = '1' AND l.unclear = 0
WITH watched AS (
    SELECT monitorNo, max(householdNo) AS householdNo, max(identifiedMonth) AS identifiedMonth FROM monitoredHousehold GROUP BY monitorNo
), labour AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot, count(*) AS members,
           sum(CASE WHEN laborSkill IN ('01', '02', '05') THEN 1 ELSE 0 END) AS able,
           sum(CASE WHEN laborSkill IS NULL THEN 1 ELSE 0 END) AS unclear
    FROM person
    WHERE memberStatus = '1' AND householdNo IS NOT NULL
    GROUP BY householdNo, coalesce(dataYear, 0)
)
SELECT e.rowId, l.members
FROM riskElimination e
JOIN watched m ON m.monitorNo = e.monitorNo
JOIN labour l ON l.householdNo = m.householdNo AND l.snapshot = coalesce(e.dataYear, 0)
WHERE e.mode = '1' AND l.unclear = 0
  AND l.able = 0
