-- code: INC-R-022
-- severity: info
-- record: householdIncome
-- field: transferIncome
-- reads: householdIncome(householdNo, dataYear, transferIncome, totalIncome), household(householdNo, dataYear, laborCount)
-- title: 转移性收入占比过高
-- zh: 有劳动力的户，转移性收入 {transferIncome} 元占年总收入 {totalIncome} 元超过 80%
-- en: the household has labour, yet transfers {transferIncome} are more than 80 % of its total income {totalIncome}
-- basis: Monitoring practice
-- confidence: guess
-- narrowed: A household with labour is one whose own count of labour is above 0.
-- evaluated: SELECT count(*) FROM householdIncome i WHERE i.totalIncome > 0 AND i.transferIncome IS NOT NULL AND EXISTS (SELECT 1 FROM household h WHERE h.householdNo = i.householdNo AND h.dataYear = i.dataYear AND h.laborCount > 0)
-- contradicts: SELECT b.rowId, h.rowId, 0
--    FROM breach b
--    JOIN householdIncome i ON i.rowId = b.rowId
--    JOIN household h ON h.householdNo = i.householdNo AND h.dataYear = i.dataYear
--    WHERE h.laborCount > 0
SELECT i.rowId, i.transferIncome, i.totalIncome
FROM householdIncome i
WHERE i.totalIncome > 0
  AND i.transferIncome > i.totalIncome * 0.8
  AND EXISTS (
    SELECT 1
    FROM household h
    WHERE h.householdNo = i.householdNo
      AND h.dataYear = i.dataYear
      AND h.laborCount > 0
  )
