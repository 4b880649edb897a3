-- code: FAL-C-003
-- severity: error
-- record: fundSource
-- field: amount
-- reads: fundAllocation(fundCode, amount), fundSource(fundCode, amount, carryoverFrom?)
-- title: 分配不超来源
-- zh: 已安排 {allocated} 元，超过资金来源与上年结转合计 {available} 元
-- en: {allocated} yuan allocated, more than the {available} yuan of the source and its carry-over
-- basis: Logic
-- confidence: sure
-- contradicts: WITH part AS (
--        SELECT b.rowId, a.rowId AS otherRow, a.amount, b.available,
--               sum(a.amount) OVER (PARTITION BY b.rowId ORDER BY a.amount DESC, a.rowId
--                                   ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS reached
--        FROM breach b
--        JOIN fundSource f ON f.rowId = b.rowId
--        JOIN fundAllocation a ON a.fundCode = f.fundCode
--        WHERE a.amount > 0
--    )
--    SELECT rowId, otherRow, amount FROM part WHERE reached - amount <= available
WITH allocated AS (
    SELECT fundCode, sum(amount) AS allocated FROM fundAllocation GROUP BY fundCode
)
SELECT f.rowId, a.allocated, f.amount + coalesce(f.carryoverFrom, 0) AS available
FROM fundSource f
JOIN allocated a ON a.fundCode = f.fundCode
WHERE a.allocated > f.amount + coalesce(f.carryoverFrom, 0)
