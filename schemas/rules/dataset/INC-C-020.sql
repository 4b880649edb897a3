-- code: INC-C-020
-- severity: warning
-- record: householdIncome
-- field:
-- reads: householdIncome(householdNo, wageIncome, businessIncome, propertyIncome, transferIncome, businessExpense), household(householdNo, villageCode)
-- title: 末位数字分布
-- zh: 村 {villageCode} 的 {amounts} 个收支金额中有 {hundreds} 个为整百元，达 80%
-- en: {hundreds} of {amounts} amounts of village {villageCode} are whole hundreds of yuan, 80 % or more
-- basis: Practice
-- confidence: guess
-- narrowed: The amounts are the four classes of income and the business expense, as far as positive, of villages with at least 20 of them; the finding stands at the first household of the village.
-- evaluated: SELECT count(*) FROM villages
WITH villages AS (
    SELECT h.villageCode, coalesce(a.dataYear, 0) AS snapshot, min(a.rowId) AS rowId, count(*) AS amounts,
           sum(CASE WHEN a.amount % 100 = 0 THEN 1 ELSE 0 END) AS hundreds
    FROM (
        SELECT rowId, householdNo, dataYear, wageIncome AS amount FROM householdIncome WHERE wageIncome > 0
        UNION ALL
        SELECT rowId, householdNo, dataYear, businessIncome AS amount FROM householdIncome WHERE businessIncome > 0
        UNION ALL
        SELECT rowId, householdNo, dataYear, propertyIncome AS amount FROM householdIncome WHERE propertyIncome > 0
        UNION ALL
        SELECT rowId, householdNo, dataYear, transferIncome AS amount FROM householdIncome WHERE transferIncome > 0
        UNION ALL
        SELECT rowId, householdNo, dataYear, businessExpense AS amount FROM householdIncome WHERE businessExpense > 0
    ) AS a
    JOIN household h ON h.householdNo = a.householdNo AND coalesce(h.dataYear, 0) = coalesce(a.dataYear, 0)
    WHERE h.villageCode IS NOT NULL
    GROUP BY h.villageCode, coalesce(a.dataYear, 0)
    HAVING count(*) >= 20
)
SELECT rowId, villageCode, amounts, hundreds
FROM villages
WHERE hundreds * 5 >= amounts * 4
