-- code: FIP-X-020
-- severity: error
-- record: integratedFundPlan
-- field: projectCode
-- reads: integratedFundPlan(lineNo, projectCode, approvedDate), project(projectCode, stage), projectStageEvent(projectCode, stage, eventDate, result)
-- title: 整合资金围绕项目
-- zh: 整合方案第 {lineNo} 行（{approvedDate} 审定）的项目不在项目库中
-- en: line {lineNo} of the plan approved on {approvedDate} has no project of the library
-- basis: 《指导意见》§五(一)
-- confidence: sure
-- narrowed: The day of entry is that of the first passed stage event from 32 on; without one the present stage of the project decides.
-- evaluated: SELECT count(*) FROM integratedFundPlan f WHERE f.projectCode IS NOT NULL AND f.approvedDate IS NOT NULL
-- contradicts: SELECT b.rowId, p.rowId, 1
--    FROM breach b
--    JOIN integratedFundPlan f ON f.rowId = b.rowId
--    JOIN project p ON p.projectCode = f.projectCode
--    UNION ALL
--    SELECT b.rowId, e.rowId, 0
--    FROM breach b
--    JOIN integratedFundPlan f ON f.rowId = b.rowId
--    JOIN library n ON n.projectCode = f.projectCode
--    JOIN projectStageEvent e ON e.projectCode = f.projectCode AND e.eventDate = n.entryDate
--    WHERE e.stage >= '32' AND e.result = '1'
WITH entered AS (
    SELECT projectCode, min(CASE WHEN stage >= '32' AND result = '1' THEN eventDate END) AS entryDate
    FROM projectStageEvent
    GROUP BY projectCode
), library AS (
    SELECT p.projectCode, max(p.stage) AS stage, min(e.entryDate) AS entryDate
    FROM project p
    LEFT JOIN entered e ON e.projectCode = p.projectCode
    GROUP BY p.projectCode
)
SELECT f.rowId, f.lineNo, f.approvedDate
FROM integratedFundPlan f
LEFT JOIN library b ON b.projectCode = f.projectCode
WHERE f.projectCode IS NOT NULL AND f.approvedDate IS NOT NULL
  AND (b.projectCode IS NULL OR b.entryDate > f.approvedDate OR (b.entryDate IS NULL AND b.stage < '32'))
