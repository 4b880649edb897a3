-- code: INC-C-021
-- severity: warning
-- record: householdIncome
-- field:
-- reads: householdIncome(householdNo, totalIncome, wageIncome, businessIncome, propertyIncome, assetDividend, otherPropertyIncome, transferIncome, familyPlanningIncome, dibaoIncome, tekunIncome, pensionIncome, ecologyIncome, otherTransferIncome, businessExpense), household(householdNo, villageCode)
-- title: 同村雷同收入
-- zh: 村 {villageCode} 有 {households} 户的各项收支完全相同
-- en: {households} households of village {villageCode} have the same income in every item
-- basis: Practice
-- confidence: guess
-- narrowed: Compared are the items that every register has; households without any income are left out.
-- evaluated: SELECT count(*) FROM householdIncome i JOIN household h ON h.householdNo = i.householdNo AND coalesce(h.dataYear, 0) = coalesce(i.dataYear, 0) WHERE h.villageCode IS NOT NULL AND i.totalIncome > 0
-- contradicts: WITH alike AS (
--        SELECT i.rowId,
--               min(i.rowId) OVER (
--                   PARTITION BY h.villageCode, i.dataYear,
--                                i.wageIncome, i.businessIncome, i.propertyIncome, i.assetDividend,
--                                i.otherPropertyIncome, i.transferIncome, i.familyPlanningIncome, i.dibaoIncome,
--                                i.tekunIncome, i.pensionIncome, i.ecologyIncome, i.otherTransferIncome,
--                                i.businessExpense) AS firstRow,
--               row_number() OVER (
--                   PARTITION BY h.villageCode, i.dataYear,
--                                i.wageIncome, i.businessIncome, i.propertyIncome, i.assetDividend,
--                                i.otherPropertyIncome, i.transferIncome, i.familyPlanningIncome, i.dibaoIncome,
--                                i.tekunIncome, i.pensionIncome, i.ecologyIncome, i.otherTransferIncome,
--                                i.businessExpense
--                   ORDER BY i.rowId) AS place
--        FROM householdIncome i
--        JOIN household h ON h.householdNo = i.householdNo AND coalesce(h.dataYear, 0) = coalesce(i.dataYear, 0)
--        WHERE h.villageCode IS NOT NULL AND i.totalIncome > 0
--    )
--    SELECT b.rowId, o.rowId, 0
--    FROM breach b
--    JOIN alike a ON a.rowId = b.rowId
--    JOIN alike o ON o.firstRow = a.firstRow
--    WHERE o.place <= CASE WHEN a.place <= 6 THEN 6 ELSE 5 END
WITH vectors AS (
    SELECT i.rowId, h.villageCode,
           count(*) OVER (
               PARTITION BY h.villageCode, i.dataYear,
                            i.wageIncome, i.businessIncome, i.propertyIncome, i.assetDividend,
                            i.otherPropertyIncome, i.transferIncome, i.familyPlanningIncome, i.dibaoIncome,
                            i.tekunIncome, i.pensionIncome, i.ecologyIncome, i.otherTransferIncome,
                            i.businessExpense
           ) AS households
    FROM householdIncome i
    JOIN household h ON h.householdNo = i.householdNo AND coalesce(h.dataYear, 0) = coalesce(i.dataYear, 0)
    WHERE h.villageCode IS NOT NULL AND i.totalIncome > 0
)
SELECT rowId, villageCode, households
FROM vectors
WHERE households > 5
