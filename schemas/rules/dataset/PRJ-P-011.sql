-- code: PRJ-P-011
-- severity: error
-- record: projectStageEvent
-- field: eventDate
-- reads: projectStageEvent(projectCode, stage, eventDate, result)
-- title: 实施流程
-- zh: 阶段 {stage} 的日期 {eventDate} 早于前序阶段，或验收后未公告（{earlier}）
-- en: stage {stage} on {eventDate} precedes an earlier step or lacks the announcement after acceptance ({earlier})
-- basis: 指导意见 公告公示; 指导意见: 竣工后公告
-- confidence: sure
-- narrowed: The first passing of each stage counts; the announcement after acceptance (61) is missed only once the project went on to settlement, handover or evaluation (62, 63, 70).
-- evaluated: SELECT count(*) FROM projectStageEvent e WHERE e.result = '1' AND e.stage IN ('40', '41', '50', '52', '53', '60', '61')
WITH firstPass AS (
  SELECT e.projectCode, e.stage, min(e.eventDate) AS firstDate
  FROM projectStageEvent e
  WHERE e.result = '1' AND e.stage IN ('40', '41', '50', '52', '53', '60', '61')
  GROUP BY e.projectCode, e.stage
)
SELECT e.rowId, e.stage, e.eventDate, cast(max(b.firstDate) AS VARCHAR(10)) AS earlier
FROM projectStageEvent e
JOIN firstPass f ON f.projectCode = e.projectCode AND f.stage = e.stage AND f.firstDate = e.eventDate
JOIN firstPass b ON b.projectCode = e.projectCode AND b.stage < e.stage AND b.firstDate > e.eventDate
WHERE e.result = '1'
GROUP BY e.rowId, e.stage, e.eventDate
UNION ALL
SELECT e.rowId, e.stage, e.eventDate, '61' AS earlier
FROM projectStageEvent e
JOIN firstPass f ON f.projectCode = e.projectCode AND f.stage = e.stage AND f.firstDate = e.eventDate
WHERE e.result = '1'
  AND e.stage = '60'
  AND EXISTS (
    SELECT 1
    FROM projectStageEvent l
    WHERE l.projectCode = e.projectCode AND l.result = '1' AND l.stage IN ('62', '63', '70')
  )
  AND NOT EXISTS (
    SELECT 1
    FROM firstPass n
    WHERE n.projectCode = e.projectCode AND n.stage = '61'
  )
  AND NOT EXISTS (
    SELECT 1
    FROM firstPass b
    WHERE b.projectCode = e.projectCode AND b.stage < e.stage AND b.firstDate > e.eventDate
  )
