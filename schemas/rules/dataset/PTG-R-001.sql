-- code: PTG-R-001
-- severity: error
-- record: performanceTarget
-- field: level2
-- reads: performanceTarget(targetNo, indicatorSeq, level1, level2)
-- title: 绩效目标指标齐全
-- zh: 绩效目标 {targetNo} 缺少产出、效益或满意度指标，或二级指标 {level2} 不属于一级指标 {level1}
-- en: target {targetNo} lacks output, benefit or satisfaction indicators, or level-2 {level2} does not belong to level-1 {level1}
-- basis: 绩效目标设定要求
-- confidence: sure
WITH lacking AS (
  SELECT t.targetNo, min(t.rowId) AS firstRow
  FROM performanceTarget t
  GROUP BY t.targetNo
  HAVING count(DISTINCT CASE WHEN t.level1 IN ('1', '2', '3') THEN t.level1 END) < 3
)
SELECT t.rowId, t.targetNo, t.level1, t.level2
FROM performanceTarget t
LEFT JOIN lacking k ON k.targetNo = t.targetNo AND k.firstRow = t.rowId
WHERE k.firstRow IS NOT NULL OR substring(t.level2, 1, 1) <> t.level1
