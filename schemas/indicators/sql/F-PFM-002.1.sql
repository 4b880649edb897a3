-- code: F-PFM-002.1
-- title: 绩效目标完成率 · Targets met
-- level: all
-- reads: project(projectCode, countyCode), performanceTarget(targetNo, projectCode, indicatorSeq, operator, targetValue), performanceMonitoring(targetNo, indicatorSeq, monitorDate, actualValue)
-- unit: %
-- base: none
-- value: 100.0 * sum(met) / nullif(sum(indicators), 0)
-- confidence: likely
-- narrowed: Indicators with a number (GE, LE, EQ) by their last monitoring of the data year; one that was not monitored is not met, a qualitative one is not counted.
WITH place AS (
    SELECT projectCode, max(countyCode) AS countyCode FROM project GROUP BY projectCode
), monitored AS (
    SELECT targetNo, indicatorSeq, dataYear, actualValue,
           row_number() OVER (PARTITION BY targetNo, indicatorSeq, dataYear ORDER BY monitorDate DESC, actualValue DESC) AS latest
    FROM performanceMonitoring
    WHERE actualValue IS NOT NULL
)
SELECT c.countyCode AS division, t.dataYear AS period, 1 AS indicators,
       CASE WHEN t.operator = 'GE' AND m.actualValue >= t.targetValue THEN 1
            WHEN t.operator = 'LE' AND m.actualValue <= t.targetValue THEN 1
            WHEN t.operator = 'EQ' AND m.actualValue = t.targetValue THEN 1 ELSE 0 END AS met
FROM performanceTarget t
JOIN place c ON c.projectCode = t.projectCode
LEFT JOIN monitored m ON m.targetNo = t.targetNo AND m.indicatorSeq = t.indicatorSeq AND m.dataYear = t.dataYear AND m.latest = 1
WHERE t.operator IN ('GE', 'LE', 'EQ') AND t.targetValue IS NOT NULL
