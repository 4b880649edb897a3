-- code: SOP-X-002
-- severity: warning
-- record: socialOrgProject
-- field: projectNo
-- reads: socialOrgProject(projectNo, orgCode), demandMatch(supplierId)
-- title: 项目须对应需求
-- zh: 社会组织帮扶项目 {projectNo} 没有对应的供需对接
-- en: project {projectNo} of the social organisation answers no demand
-- basis: 《指导意见》§六(四) 信息对接
-- confidence: sure
-- narrowed: A match names the project or its organisation as the supplier.
-- evaluated: SELECT count(*) FROM socialOrgProject
WITH matched AS (
    SELECT DISTINCT supplierId FROM demandMatch
)
SELECT s.rowId, s.projectNo
FROM socialOrgProject s
LEFT JOIN matched a ON a.supplierId = s.projectNo
LEFT JOIN matched b ON b.supplierId = s.orgCode
WHERE a.supplierId IS NULL AND b.supplierId IS NULL
