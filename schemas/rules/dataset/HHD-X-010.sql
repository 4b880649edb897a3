-- code: HHD-X-010
-- severity: warning
-- record: household
-- field: mainCause
-- reads: household(householdNo, mainCause, otherCauses?, memberCount), person(householdNo, memberStatus, laborSkill)
-- title: 缺劳力应缺劳动力
-- zh: 致贫原因含缺劳力，但 {memberCount} 名成员中有 {labour} 名劳动力，超过一半
-- en: lack of labour is a cause of poverty, but {labour} of {memberCount} members can work, more than half
-- basis: 国家信息系统核查
-- confidence: likely
-- narrowed: The cause may be the main or another one; weak or half labour (05) is not counted.
-- evaluated: SELECT count(*) FROM household h JOIN members m ON m.householdNo = h.householdNo AND m.snapshot = coalesce(h.dataYear, 0) WHERE (h.mainCause = '8' OR concat(';', coalesce(h.otherCauses, ''), ';') LIKE '%;8;%') AND h.memberCount > 0
WITH members AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot,
           sum(CASE WHEN laborSkill IN ('01', '02') THEN 1 ELSE 0 END) AS labour
    FROM person
    WHERE memberStatus = '1'
    GROUP BY householdNo, coalesce(dataYear, 0)
)
SELECT h.rowId, h.memberCount, m.labour
FROM household h
JOIN members m ON m.householdNo = h.householdNo AND m.snapshot = coalesce(h.dataYear, 0)
WHERE (h.mainCause = '8' OR concat(';', coalesce(h.otherCauses, ''), ';') LIKE '%;8;%')
  AND h.memberCount > 0
  AND m.labour * 2 > h.memberCount
