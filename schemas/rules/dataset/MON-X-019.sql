-- code: MON-X-019
-- severity: warning
-- record: monitoredHousehold
-- field: noLabor
-- reads: monitoredHousehold(householdNo, noLabor), person(householdNo, memberStatus, laborSkill, dibao, tekun)
-- title: 整户无劳动力应标注兜底
-- zh: 整户 {members} 人均无劳动力，且有 {secured} 人享受低保或特困供养，未标注整户无劳动能力兜底保障户
-- en: none of the {members} members can work and {secured} have subsistence allowance or destitute support, but the household is not marked
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: The members are those of the data year; weak labour counts as labour.
-- evaluated: SELECT count(*) FROM monitoredHousehold m JOIN members p ON p.householdNo = m.householdNo AND p.snapshot = coalesce(m.dataYear, 0) WHERE p.able = 0 AND p.secured > 0 AND m.noLabor IS NOT NULL
WITH members AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot, count(*) AS members,
           sum(CASE WHEN laborSkill IN ('03', '04') THEN 0 ELSE 1 END) AS able,
           sum(CASE WHEN dibao IN ('1', '2') OR tekun IN ('1', '2') THEN 1 ELSE 0 END) AS secured
    FROM person
    WHERE memberStatus = '1'
    GROUP BY householdNo, coalesce(dataYear, 0)
)
SELECT m.rowId, p.members, p.secured
FROM monitoredHousehold m
JOIN members p ON p.householdNo = m.householdNo AND p.snapshot = coalesce(m.dataYear, 0)
WHERE p.able = 0 AND p.secured > 0 AND m.noLabor IS NOT NULL
  AND m.noLabor = FALSE
