-- code: INC-X-015
-- severity: info
-- record: householdIncome
-- field: ecologyIncome
-- reads: householdIncome(householdNo, ecologyIncome), livingCondition(householdNo, returnedForestArea)
-- title: 有退耕还林面积应有生态补偿
-- zh: 退耕还林（草）面积 {area} 亩，生态补偿金为 0
-- en: {area} mu were returned to forest, and no ecological compensation is entered
-- basis: Practice
-- confidence: likely
-- narrowed: No element holds a note that would excuse it.
-- evaluated: SELECT count(DISTINCT i.rowId) FROM householdIncome i JOIN livingCondition l ON l.householdNo = i.householdNo AND coalesce(l.dataYear, 0) = coalesce(i.dataYear, 0) WHERE l.returnedForestArea > 0 AND i.ecologyIncome IS NOT NULL
-- contradicts: SELECT b.rowId, min(l.rowId), 0
--    FROM breach b
--    JOIN householdIncome i ON i.rowId = b.rowId
--    JOIN livingCondition l ON l.householdNo = i.householdNo AND coalesce(l.dataYear, 0) = coalesce(i.dataYear, 0)
--    WHERE l.returnedForestArea > 0
--    GROUP BY b.rowId
SELECT i.rowId, max(l.returnedForestArea) AS area
FROM householdIncome i
JOIN livingCondition l ON l.householdNo = i.householdNo AND coalesce(l.dataYear, 0) = coalesce(i.dataYear, 0)
WHERE l.returnedForestArea > 0 AND i.ecologyIncome = 0
GROUP BY i.rowId
