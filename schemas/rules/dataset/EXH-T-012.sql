-- code: EXH-T-012
-- severity: warning
-- record: householdExit
-- field: exitYear
-- reads: householdExit(householdNo, exitYear), household(householdNo, identifiedYear)
-- title: 不得当年识别当年脱贫
-- zh: {identifiedYear} 年识别，{exitYear} 年脱贫，不得当年识别当年脱贫
-- en: identified in {identifiedYear} and out of poverty in {exitYear}: not in the same year
-- basis: 省级规定（部分）
-- confidence: guess
-- narrowed: Documented exceptions are in no record and have to be waived.
-- evaluated: SELECT count(*) FROM householdExit x WHERE EXISTS (SELECT 1 FROM household h WHERE h.householdNo = x.householdNo AND h.dataYear = x.exitYear)
-- contradicts: SELECT b.rowId, h.rowId, 0
--    FROM breach b
--    JOIN householdExit x ON x.rowId = b.rowId
--    JOIN household h ON h.householdNo = x.householdNo AND h.dataYear = x.exitYear AND h.identifiedYear = b.identifiedYear
SELECT x.rowId, h.identifiedYear, x.exitYear
FROM householdExit x
JOIN household h ON h.householdNo = x.householdNo AND h.dataYear = x.exitYear
WHERE x.exitYear <= h.identifiedYear
