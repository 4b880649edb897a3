-- code: PRJ-X-010
-- severity: error
-- record: project
-- field: projectName
-- reads: project(projectCode, projectName, subCategory, villageCode, entryYear)
-- title: 项目编号唯一、不重复立项
-- zh: 与项目 {firstProjectCode} 编号相同，或村、类型、入库年度和名称均相同，疑似重复立项
-- en: same code as project {firstProjectCode}, or same village, sub-category, entry year and name
-- basis: 审计常见: 重复申报
-- confidence: likely
-- narrowed: Name similarity is narrowed to names equal without spaces, brackets and punctuation; digits count, since they tell groups and phases apart.
-- evaluated: SELECT count(*) FROM project WHERE projectCode IS NOT NULL
-- contradicts: WITH earlier AS (
--        SELECT dataYear, projectCode, min(rowId) AS otherRow FROM project GROUP BY dataYear, projectCode
--    )
--    SELECT b.rowId, e.otherRow, 0
--    FROM breach b
--    JOIN project p ON p.rowId = b.rowId
--    JOIN earlier e ON e.projectCode = b.firstProjectCode AND coalesce(e.dataYear, 0) = coalesce(p.dataYear, 0)
WITH plain AS (
    SELECT p.rowId, p.dataYear, p.projectCode, p.villageCode, p.subCategory, p.entryYear,
           translate(p.projectName, ' 　()（）[]【】〔〕“”"、，,。.·-—_', '') AS plainName
    FROM project p
    WHERE p.projectCode IS NOT NULL
), compared AS (
    SELECT rowId, projectCode,
           row_number() OVER (PARTITION BY dataYear, projectCode ORDER BY rowId) AS occurrence,
           CASE WHEN villageCode IS NULL OR subCategory IS NULL OR entryYear IS NULL OR plainName IS NULL THEN projectCode
                ELSE min(projectCode) OVER (PARTITION BY dataYear, villageCode, subCategory, entryYear, plainName)
           END AS firstProjectCode
    FROM plain
)
SELECT rowId, firstProjectCode
FROM compared
WHERE occurrence > 1 OR firstProjectCode <> projectCode
