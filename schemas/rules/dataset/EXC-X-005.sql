-- code: EXC-X-005
-- severity: error
-- record: countyExit
-- field: inspectionNo
-- reads: countyExit(year, inspectionNo), exitInspection(inspectionNo, organizerLevel)
-- title: 由省组织专项评估检查
-- zh: {year} 年退出的专项评估检查 {inspectionNo} 不是由省组织的
-- en: the special inspection {inspectionNo} of the exit of {year} was not organised by the province
-- basis: 《指导意见》§七(二): 由各省统一组织
-- confidence: sure
-- evaluated: SELECT count(*) FROM countyExit e WHERE e.year >= 2018 AND e.inspectionNo IS NOT NULL
WITH provincial AS (
    SELECT DISTINCT inspectionNo FROM exitInspection WHERE organizerLevel = '2'
)
SELECT e.rowId, e.year AS year, e.inspectionNo
FROM countyExit e
LEFT JOIN provincial p ON p.inspectionNo = e.inspectionNo
WHERE e.year >= 2018 AND e.inspectionNo IS NOT NULL AND p.inspectionNo IS NULL
