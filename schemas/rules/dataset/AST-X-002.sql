-- code: AST-X-002
-- severity: warning
-- record: project
-- field: projectCode
-- reads: project(projectCode, category, subCategory, stage), projectStageEvent(projectCode, stage, eventDate, result), assistanceAsset(projectCode), run(asOf)
-- title: 经营性资产移交
-- zh: {acceptedDate} 验收的项目超过90天没有登记资产
-- en: no asset was registered within 90 days of the acceptance on {acceptedDate}
-- basis: 扶贫资产管理意见
-- confidence: guess
-- narrowed: An asset carries no day of registration: what is judged is that the project has one when 90 days have passed; kinds that form assets are industry without ecology, village infrastructure and public services.
-- evaluated: SELECT count(*) FROM project p CROSS JOIN run r WHERE (p.category IN ('11', '12') OR p.subCategory IN ('0101', '0102', '0103')) AND p.stage < '80' AND EXISTS (SELECT 1 FROM projectStageEvent e WHERE e.projectCode = p.projectCode AND e.stage = '60' AND e.result = '1' AND e.eventDate + INTERVAL '90' DAY < r.asOf)
WITH accepted AS (
    SELECT projectCode, min(eventDate) AS acceptedDate
    FROM projectStageEvent
    WHERE stage = '60' AND result = '1' AND eventDate IS NOT NULL
    GROUP BY projectCode
), registered AS (
    SELECT DISTINCT projectCode FROM assistanceAsset
)
SELECT p.rowId, a.acceptedDate
FROM project p
JOIN accepted a ON a.projectCode = p.projectCode
LEFT JOIN registered g ON g.projectCode = p.projectCode
CROSS JOIN run r
WHERE (p.category IN ('11', '12') OR p.subCategory IN ('0101', '0102', '0103')) AND p.stage < '80'
  AND a.acceptedDate + INTERVAL '90' DAY < r.asOf AND g.projectCode IS NULL
