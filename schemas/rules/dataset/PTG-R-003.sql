-- code: PTG-R-003
-- severity: warning
-- record: performanceTarget
-- field: weight
-- reads: performanceTarget(targetNo, level1, weight)
-- title: 权重合计
-- zh: 绩效目标 {targetNo} 一级指标 {level1} 的权重合计 {total} 不为 100
-- en: the weights of level-1 {level1} of target {targetNo} add up to {total}, not 100
-- basis: Practice
-- confidence: likely
-- narrowed: Weights are given within each level-1 set or over the whole target: it is enough that one of the two adds up to 100. The finding stands at the first weighted indicator of the set in the package.
-- evaluated: SELECT count(*) FROM (SELECT DISTINCT t.targetNo, t.level1 FROM performanceTarget t WHERE t.weight IS NOT NULL) s
-- contradicts: WITH part AS (
--        SELECT b.rowId, t.rowId AS otherRow, t.weight AS amount, b.total,
--               sum(t.weight) OVER (PARTITION BY b.rowId ORDER BY t.weight DESC, t.rowId
--                                   ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS reached
--        FROM breach b
--        JOIN performanceTarget t ON t.targetNo = b.targetNo AND t.level1 = b.level1
--        WHERE t.weight > 0
--    )
--    SELECT rowId, otherRow, amount FROM part WHERE total < 100 OR reached - amount <= 100
WITH setSum AS (
  SELECT t.targetNo, t.level1, min(t.rowId) AS firstRow, sum(t.weight) AS total
  FROM performanceTarget t
  WHERE t.weight IS NOT NULL
  GROUP BY t.targetNo, t.level1
), targetSum AS (
  SELECT t.targetNo, sum(t.weight) AS total
  FROM performanceTarget t
  WHERE t.weight IS NOT NULL
  GROUP BY t.targetNo
)
SELECT v.firstRow AS rowId, v.targetNo, v.level1, v.total
FROM setSum v
JOIN targetSum a ON a.targetNo = v.targetNo
WHERE v.total <> 100 AND a.total <> 100
