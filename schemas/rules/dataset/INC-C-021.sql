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
