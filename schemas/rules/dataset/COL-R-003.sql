-- code: COL-R-003
-- severity: error
-- record: cooperationLedger
-- field: projectCode
-- reads: cooperationLedger(pairNo, year, metric, actualValue, projectCode?), project(projectCode)
-- title: 协作资金落到项目
-- zh: 指标 {metric} 完成数 {actualValue}：援助资金未落到项目库项目，或县以下占比低于 {least}
-- en: metric {metric} with {actualValue}: the money has no project in the library, or the share at county level and below is under {least}
-- basis: 《指导意见》: 确保协作资金精准使用
-- confidence: likely
-- evaluated: SELECT count(*) FROM cooperationLedger WHERE (metric = '301' AND actualValue > 0) OR metric = '303'
WITH rate AS (
    SELECT max(value) AS least FROM parameter WHERE name = 'COOP_COUNTY_SHARE' AND division = ''
)
SELECT c.rowId, c.metric, c.actualValue, r.least
FROM cooperationLedger c
CROSS JOIN rate r
WHERE (c.metric = '301' AND c.actualValue > 0
        AND NOT EXISTS (SELECT 1 FROM project p WHERE p.projectCode = c.projectCode))
   OR (c.metric = '303' AND c.actualValue < r.least)
