-- code: FAL-X-004
-- severity: error
-- record: fundAllocation
-- field: projectCode
-- reads: fundAllocation(projectCode, allocationDate), project(projectCode, stage), projectStageEvent(projectCode, stage, eventDate, result)
-- title: 只能安排给入库项目
-- zh: {allocationDate} 安排资金时项目未入库（项目阶段 {stage}）
-- en: the project was not in the library when funds were allocated on {allocationDate} (stage {stage})
-- basis: 指导意见 §五(一) 项目库; 国开办 2018-03-08
-- confidence: sure
-- narrowed: The day of entry is that of the first passed stage event of 32 or later; without one the present stage of the project decides.
-- evaluated: SELECT count(*) FROM fundAllocation a JOIN project p ON p.projectCode = a.projectCode WHERE a.allocationDate IS NOT NULL
-- contradicts: SELECT b.rowId, p.rowId, 1
--    FROM breach b
--    JOIN fundAllocation a ON a.rowId = b.rowId
--    JOIN project p ON p.projectCode = a.projectCode
--    UNION ALL
--    SELECT b.rowId, e.rowId, 0
--    FROM breach b
--    JOIN fundAllocation a ON a.rowId = b.rowId
--    JOIN entered n ON n.projectCode = a.projectCode
--    JOIN projectStageEvent e ON e.projectCode = a.projectCode AND e.eventDate = n.entryDate
--    WHERE e.stage >= '32' AND e.result = '1'
WITH entered AS (
    SELECT projectCode, min(CASE WHEN stage >= '32' AND result = '1' THEN eventDate END) AS entryDate
    FROM projectStageEvent
    GROUP BY projectCode
)
SELECT a.rowId, a.allocationDate, p.stage
FROM fundAllocation a
JOIN project p ON p.projectCode = a.projectCode
LEFT JOIN entered e ON e.projectCode = a.projectCode
WHERE a.allocationDate IS NOT NULL
  AND (e.entryDate > a.allocationDate OR (e.entryDate IS NULL AND p.stage < '32'))
