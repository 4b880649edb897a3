-- code: PRJ-P-003
-- severity: error
-- record: projectStageEvent
-- field: eventDate
-- reads: projectStageEvent(projectCode, stage, eventDate, result)
-- title: 入库程序顺序
-- zh: 阶段 {stage} 的日期 {eventDate} 早于前序阶段（{earlier}）
-- en: stage {stage} on {eventDate} precedes an earlier step of {earlier}
-- basis: 同上: 逐级公示
-- confidence: sure
-- narrowed: The first passing of each stage counts, so that a declaration returned for correction may be made again; steps that were left out are not missed here.
-- evaluated: SELECT count(*) FROM projectStageEvent e WHERE e.result = '1' AND e.stage IN ('10', '11', '20', '21', '30', '31', '32')
WITH firstPass AS (
  SELECT e.projectCode, e.stage, min(e.eventDate) AS firstDate
  FROM projectStageEvent e
  WHERE e.result = '1' AND e.stage IN ('10', '11', '20', '21', '30', '31', '32')
  GROUP BY e.projectCode, e.stage
)
SELECT e.rowId, e.stage, e.eventDate, cast(max(b.firstDate) AS VARCHAR(10)) AS earlier
FROM projectStageEvent e
JOIN firstPass f ON f.projectCode = e.projectCode AND f.stage = e.stage AND f.firstDate = e.eventDate
JOIN firstPass b ON b.projectCode = e.projectCode AND b.stage < e.stage AND b.firstDate > e.eventDate
WHERE e.result = '1'
GROUP BY e.rowId, e.stage, e.eventDate
