-- code: PRJ-P-004
-- severity: error
-- record: projectStageEvent
-- field: stage
-- reads: projectStageEvent(projectCode, stage, noticeNo, result), publicNotice(noticeNo, startDate, endDate?), parameter(name, value, division, validFrom, validTo)
-- title: 入库前逐级公示
-- zh: 项目 {projectCode} 入库，但阶段 {missing} 没有足够天数的公示
-- en: project {projectCode} is in the library, but stages {missing} have no public notice of the days required
-- basis: 同上: 逐级公示
-- confidence: sure
-- narrowed: Days are endDate minus startDate; a notice without endDate stays on view and is long enough.
-- evaluated: SELECT count(DISTINCT projectCode) FROM projectStageEvent WHERE stage = '32' AND result = '1' AND projectCode IS NOT NULL
WITH required AS (
    SELECT n.noticeNo, n.startDate, n.endDate, cast(p.value AS INTEGER) AS days,
           row_number() OVER (PARTITION BY n.rowId ORDER BY length(p.division) DESC, p.validFrom DESC) AS preference
    FROM publicNotice n
    LEFT JOIN parameter p ON p.name = 'NOTICE_DAYS_FUND'
        AND substring(coalesce(n.divisionCode, ''), 1, length(p.division)) = p.division
        AND n.startDate >= p.validFrom AND n.startDate <= coalesce(p.validTo, n.startDate)
), adequate AS (
    SELECT DISTINCT noticeNo
    FROM required
    WHERE preference = 1 AND noticeNo IS NOT NULL
      AND (endDate IS NULL OR days IS NULL OR endDate >= startDate + days * INTERVAL '1' DAY)
), noticed AS (
    SELECT s.projectCode,
           max(CASE WHEN s.stage = '11' THEN 1 ELSE 0 END) AS village,
           max(CASE WHEN s.stage = '21' THEN 1 ELSE 0 END) AS township,
           max(CASE WHEN s.stage = '32' THEN 1 ELSE 0 END) AS county
    FROM projectStageEvent s
    JOIN adequate a ON a.noticeNo = s.noticeNo
    WHERE s.stage IN ('11', '21', '32')
    GROUP BY s.projectCode
), entered AS (
    SELECT projectCode, min(rowId) AS rowId
    FROM projectStageEvent
    WHERE stage = '32' AND result = '1' AND projectCode IS NOT NULL
    GROUP BY projectCode
)
SELECT e.rowId, e.projectCode,
       trim(concat(CASE WHEN coalesce(n.village, 0) = 0 THEN '11 ' ELSE '' END,
                   CASE WHEN coalesce(n.township, 0) = 0 THEN '21 ' ELSE '' END,
                   CASE WHEN coalesce(n.county, 0) = 0 THEN '32 ' ELSE '' END)) AS missing
FROM entered e
LEFT JOIN noticed n ON n.projectCode = e.projectCode
WHERE coalesce(n.village, 0) + coalesce(n.township, 0) + coalesce(n.county, 0) < 3
