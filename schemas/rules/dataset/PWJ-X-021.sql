-- code: PWJ-X-021
-- severity: warning
-- record: publicWelfareJob
-- field: personNo
-- reads: publicWelfareJob(personNo, startMonth), person(personNo, memberStatus, laborSkill)
-- title: 公益岗人员应有劳动能力
-- zh: {startMonth} 起聘用的公益性岗位人员劳动技能为 {laborSkill}，没有劳动能力
-- en: engaged in {startMonth}, but without labour ({laborSkill})
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: The ability to work is that of the data year of the post.
-- evaluated: SELECT count(*) FROM publicWelfareJob j JOIN member m ON m.personNo = j.personNo AND m.snapshot = coalesce(j.dataYear, 0)
WITH member AS (
    SELECT personNo, coalesce(dataYear, 0) AS snapshot, max(laborSkill) AS laborSkill
    FROM person
    WHERE memberStatus = '1' AND laborSkill IS NOT NULL
    GROUP BY personNo, coalesce(dataYear, 0)
)
SELECT j.rowId, j.startMonth, m.laborSkill
FROM publicWelfareJob j
JOIN member m ON m.personNo = j.personNo AND m.snapshot = coalesce(j.dataYear, 0)
WHERE m.laborSkill IN ('03', '04')
