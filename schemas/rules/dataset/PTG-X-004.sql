-- code: PTG-X-004
-- severity: warning
-- record: performanceTarget
-- field: targetValue
-- reads: performanceTarget(targetNo, projectCode, level2, operator, targetValue, unit), project(projectCode, scale, scaleUnit)
-- title: 目标与项目一致
-- zh: 数量指标 {targetValue} {unit} 与项目建设规模 {scale} 相差超过10%
-- en: the quantity target of {targetValue} {unit} differs from the scale {scale} by more than 10 %
-- basis: 相应匹配
-- confidence: guess
-- narrowed: Only a quantity indicator (11) with ≥ or = that is the only one of its target in the unit of the project scale is compared.
-- evaluated: SELECT count(*) FROM performanceTarget t JOIN project p ON p.projectCode = t.projectCode AND p.scaleUnit = t.unit WHERE t.level2 = '11' AND t.operator IN ('GE', 'EQ') AND t.targetValue IS NOT NULL AND p.scale IS NOT NULL
WITH quantity AS (
    SELECT t.rowId, t.projectCode, t.targetValue, t.unit,
           count(*) OVER (PARTITION BY t.dataYear, t.targetNo, t.projectCode, t.unit) AS indicators
    FROM performanceTarget t
    WHERE t.level2 = '11' AND t.operator IN ('GE', 'EQ') AND t.targetValue IS NOT NULL
)
SELECT t.rowId, t.targetValue, t.unit, p.scale
FROM quantity t
JOIN project p ON p.projectCode = t.projectCode AND p.scaleUnit = t.unit
WHERE t.indicators = 1 AND (t.targetValue * 10 < p.scale * 9 OR t.targetValue * 10 > p.scale * 11)
