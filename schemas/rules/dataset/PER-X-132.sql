-- code: PER-X-132
-- severity: info
-- record: household
-- field:
-- reads: household(householdNo), person(householdNo, memberStatus, laborSkill, dibao, tekun)
-- title: 整户无劳动力应有低保
-- zh: {members} 名成员均无劳动力，但无人享受低保或特困供养
-- en: none of the {members} members can work, and none has the subsistence allowance or destitute support
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: Without labour are those who lost it (03) and those who never had it (04); an unknown labour ability counts as labour.
-- evaluated: SELECT count(*) FROM household h JOIN members m ON m.householdNo = h.householdNo AND m.snapshot = coalesce(h.dataYear, 0) WHERE m.able = 0 AND (m.supported > 0 OR m.unclear = 0)
WITH members AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot, count(*) AS members,
           sum(CASE WHEN laborSkill IN ('03', '04') THEN 0 ELSE 1 END) AS able,
           sum(CASE WHEN dibao <> '0' OR tekun <> '0' THEN 1 ELSE 0 END) AS supported,
           sum(CASE WHEN dibao IS NULL OR tekun IS NULL THEN 1 ELSE 0 END) AS unclear
    FROM person
    WHERE memberStatus = '1'
    GROUP BY householdNo, coalesce(dataYear, 0)
)
SELECT h.rowId, m.members
FROM household h
JOIN members m ON m.householdNo = h.householdNo AND m.snapshot = coalesce(h.dataYear, 0)
WHERE m.able = 0
  AND m.supported = 0
  AND m.unclear = 0
