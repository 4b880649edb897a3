-- code: PMN-P-005
-- severity: warning
-- record: performanceTarget
-- field: targetNo
-- reads: performanceTarget(targetNo, indicatorSeq, targetValue?), performanceMonitoring(targetNo, indicatorSeq, monitorDate, actualValue?, deviation?)
-- title: 执行监控次数
-- zh: 绩效目标 {targetNo} 指标 {indicatorSeq} 当年没有执行监控，或偏差达10%未说明原因
-- en: indicator {indicatorSeq} of target {targetNo} was not monitored in the year, or deviates by 10 % without an explanation
-- basis: 加强执行监控 (《指导意见》)
-- confidence: sure
-- narrowed: The year is that of the target; the indicator is compared where it has a number.
SELECT t.rowId, t.targetNo, t.indicatorSeq
FROM performanceTarget t
WHERE NOT EXISTS (
        SELECT 1 FROM performanceMonitoring m
        WHERE m.targetNo = t.targetNo AND year(m.monitorDate) = t.dataYear)
   OR EXISTS (
        SELECT 1 FROM performanceMonitoring m
        WHERE m.targetNo = t.targetNo AND m.indicatorSeq = t.indicatorSeq AND year(m.monitorDate) = t.dataYear
          AND 10 * abs(m.actualValue - t.targetValue) >= abs(t.targetValue)
          AND (m.deviation IS NULL OR m.deviation = ''))
