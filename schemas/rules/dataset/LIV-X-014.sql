-- code: LIV-X-014
-- severity: warning
-- record: livingCondition
-- field: dangerousHouse
-- reads: livingCondition(householdNo, dangerousHouse), houseRenovation(householdNo, year), relocation(householdNo, planYear)
-- title: 危改户应有改造记录
-- zh: {dataYear} 年不再是危房户，但没有危房改造或易地扶贫搬迁记录
-- en: no longer a dangerous house in {dataYear}, but no renovation and no relocation is recorded
-- basis: Logic
-- confidence: likely
-- narrowed: The record must be of the data year or before; help of other kinds is not looked for.
-- evaluated: SELECT count(*) FROM followed c WHERE c.earlier = TRUE AND c.dangerousHouse = FALSE
-- contradicts: WITH previous AS (
--        SELECT rowId, lag(rowId) OVER (PARTITION BY householdNo ORDER BY dataYear, rowId) AS otherRow
--        FROM livingCondition
--        WHERE householdNo IS NOT NULL AND dangerousHouse IS NOT NULL AND dataYear IS NOT NULL
--    )
--    SELECT b.rowId, p.otherRow, 0
--    FROM breach b
--    JOIN previous p ON p.rowId = b.rowId
WITH followed AS (
    SELECT rowId, householdNo, dataYear, dangerousHouse,
           lag(dangerousHouse) OVER (PARTITION BY householdNo ORDER BY dataYear, rowId) AS earlier
    FROM livingCondition
    WHERE householdNo IS NOT NULL AND dangerousHouse IS NOT NULL AND dataYear IS NOT NULL
), renovated AS (
    SELECT householdNo, min(houseRenovation.year) AS firstYear FROM houseRenovation GROUP BY householdNo
), moved AS (
    SELECT householdNo, min(planYear) AS firstYear FROM relocation GROUP BY householdNo
)
SELECT c.rowId, c.dataYear
FROM followed c
LEFT JOIN renovated n ON n.householdNo = c.householdNo
LEFT JOIN moved v ON v.householdNo = c.householdNo
WHERE c.earlier = TRUE AND c.dangerousHouse = FALSE
  AND coalesce(n.firstYear, 9999) > c.dataYear AND coalesce(v.firstYear, 9999) > c.dataYear
