-- code: FAL-X-005
-- severity: error
-- record: fundAllocation
-- field: projectCode
-- reads: fundAllocation(projectCode, allocationDate), performanceTarget(projectCode)
-- title: 资金须有绩效目标
-- zh: {allocationDate} 安排资金的项目没有绩效目标
-- en: the project funded on {allocationDate} has no performance target
-- basis: 指导意见 §五(一) 明确绩效目标; 国办发〔2018〕35号
-- confidence: sure
-- narrowed: A target carries no date of its own: its data year must not be later than the year of the allocation.
-- evaluated: SELECT count(*) FROM fundAllocation WHERE projectCode IS NOT NULL AND allocationDate IS NOT NULL
-- contradicts: WITH first_target AS (
--        SELECT projectCode, min(rowId) AS otherRow, dataYear FROM performanceTarget GROUP BY projectCode, dataYear
--    )
--    SELECT b.rowId, g.otherRow, 0
--    FROM breach b
--    JOIN fundAllocation a ON a.rowId = b.rowId
--    JOIN target t ON t.projectCode = a.projectCode
--    JOIN first_target g ON g.projectCode = t.projectCode AND g.dataYear = t.firstYear
WITH target AS (
    SELECT projectCode, min(dataYear) AS firstYear FROM performanceTarget GROUP BY projectCode
)
SELECT a.rowId, a.allocationDate
FROM fundAllocation a
LEFT JOIN target t ON t.projectCode = a.projectCode
WHERE a.projectCode IS NOT NULL AND a.allocationDate IS NOT NULL
  AND (t.projectCode IS NULL OR t.firstYear > year(a.allocationDate))
