-- code: EXH-X-007
-- severity: error
-- record: householdExit
-- field: housing
-- reads: householdExit(householdNo, exitYear), livingCondition(householdNo, dangerousHouse)
-- title: 退出户不住危房
-- zh: 退出年度 {exitYear} 仍为危房户
-- en: the household still lives in a dangerous house in its exit year {exitYear}
-- basis: 两不愁三保障
-- confidence: sure
-- evaluated: SELECT count(*) FROM householdExit x WHERE EXISTS (SELECT 1 FROM livingCondition l WHERE l.householdNo = x.householdNo AND l.dataYear = x.exitYear AND l.dangerousHouse IS NOT NULL)
-- contradicts: SELECT b.rowId, l.rowId, 0
--    FROM breach b
--    JOIN householdExit x ON x.rowId = b.rowId
--    JOIN livingCondition l ON l.householdNo = x.householdNo AND l.dataYear = x.exitYear
--    WHERE l.dangerousHouse = TRUE
SELECT DISTINCT x.rowId, x.exitYear
FROM householdExit x
JOIN livingCondition l ON l.householdNo = x.householdNo AND l.dataYear = x.exitYear
WHERE l.dangerousHouse = TRUE
