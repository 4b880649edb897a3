-- code: EMP-X-005
-- severity: warning
-- record: employmentRecord
-- field: personNo
-- reads: employmentRecord(personNo, startMonth), person(personNo, memberStatus, laborSkill)
-- title: 无劳动能力者不登记务工
-- zh: 劳动技能为 {laborSkill}（无劳动能力或丧失劳动力），却有 {startMonth} 起的务工记录
-- en: work since {startMonth} is registered, but the person has no labour ({laborSkill})
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: The ability to work is that of the data year of the work record.
-- evaluated: SELECT count(*) FROM employmentRecord e JOIN member m ON m.personNo = e.personNo AND m.snapshot = coalesce(e.dataYear, 0)
WITH member AS (
    SELECT personNo, coalesce(dataYear, 0) AS snapshot, max(laborSkill) AS laborSkill
    FROM person
    WHERE memberStatus = '1' AND laborSkill IS NOT NULL
    GROUP BY personNo, coalesce(dataYear, 0)
)
SELECT e.rowId, e.startMonth, m.laborSkill
FROM employmentRecord e
JOIN member m ON m.personNo = e.personNo AND m.snapshot = coalesce(e.dataYear, 0)
WHERE m.laborSkill IN ('03', '04')
