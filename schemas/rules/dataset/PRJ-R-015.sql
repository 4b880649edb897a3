-- code: PRJ-R-015
-- severity: error
-- record: project
-- field: subCategory
-- reads: project(projectCode, subCategory, stage), projectBeneficiary(projectCode)
-- title: 到户项目必须有人名单
-- zh: 到户项目（类型 {subCategory}）没有受益名单
-- en: the project pays households (sub-category {subCategory}) and has no list of beneficiaries
-- basis: 指导意见 §五(一)
-- confidence: sure
-- narrowed: Paid to households are subsidies for work, jobs, vocational education, medical relief, house renovation, loan interest, minimum living security, destitute support and temporary relief; projects in the library that were not removed or terminated.
-- evaluated: SELECT count(*) FROM project p WHERE p.subCategory IN ('0201', '0202', '0401', '0501', '0603', '0701', '0801', '1001', '1002', '1005') AND p.stage BETWEEN '32' AND '70'
SELECT p.rowId, p.subCategory
FROM project p
WHERE p.subCategory IN ('0201', '0202', '0401', '0501', '0603', '0701', '0801', '1001', '1002', '1005')
  AND p.stage BETWEEN '32' AND '70'
  AND NOT EXISTS (
    SELECT 1
    FROM projectBeneficiary b
    WHERE b.projectCode = p.projectCode
  )
