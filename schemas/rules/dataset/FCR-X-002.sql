-- code: FCR-X-002
-- severity: error
-- record: comparisonResult
-- field: feedType
-- reads: comparisonResult(feedType, runDate), run(asOf)
-- title: 部门数据比对覆盖
-- zh: {year} 年第 {quarter} 季度只比对了 {feeds} 类，缺 {missing}
-- en: only {feeds} kinds were compared in quarter {quarter} of {year}, missing {missing}
-- basis: 《指导意见》§七(一): 九类信息有效对接
-- confidence: likely
-- narrowed: Judged for each county and ended quarter with some comparison; a run that left no record cannot be seen, so fupin compare leaves one for each feed; the finding stands at the first result of the quarter.
-- evaluated: SELECT count(*) FROM quarters
WITH runs AS (
    SELECT c.rowId, substring(coalesce(c.divisionCode, ''), 1, 6) AS county, c.feedType, year(c.runDate) AS runYear,
           CAST(floor((month(c.runDate) + 2) / 3) AS INTEGER) AS quarter
    FROM comparisonResult c
    WHERE c.runDate IS NOT NULL AND c.feedType IS NOT NULL
), quarters AS (
    SELECT u.county, u.runYear, u.quarter, min(u.rowId) AS rowId,
           max(CASE WHEN u.feedType = 'FHK' THEN '' ELSE NULL END) AS fhk,
           max(CASE WHEN u.feedType = 'FED' THEN '' ELSE NULL END) AS fed,
           max(CASE WHEN u.feedType = 'FHE' THEN '' ELSE NULL END) AS fhe,
           max(CASE WHEN u.feedType = 'FEM' THEN '' ELSE NULL END) AS fem,
           max(CASE WHEN u.feedType = 'FSI' THEN '' ELSE NULL END) AS fsi,
           max(CASE WHEN u.feedType = 'FHO' THEN '' ELSE NULL END) AS fho,
           max(CASE WHEN u.feedType = 'FBK' THEN '' ELSE NULL END) AS fbk,
           max(CASE WHEN u.feedType = 'FMC' THEN '' ELSE NULL END) AS fmc,
           max(CASE WHEN u.feedType = 'FDP' THEN '' ELSE NULL END) AS fdp,
           count(DISTINCT CASE WHEN u.feedType IN ('FHK', 'FED', 'FHE', 'FEM', 'FSI', 'FHO', 'FBK', 'FMC', 'FDP')
                               THEN u.feedType END) AS feeds
    FROM runs u
    CROSS JOIN run r
    WHERE u.runYear < year(r.asOf) OR (u.runYear = year(r.asOf) AND u.quarter * 3 < month(r.asOf))
    GROUP BY u.county, u.runYear, u.quarter
)
SELECT rowId, runYear AS year, quarter, feeds,
       trim(concat(coalesce(fhk, 'FHK '), coalesce(fed, 'FED '), coalesce(fhe, 'FHE '), coalesce(fem, 'FEM '),
                   coalesce(fsi, 'FSI '), coalesce(fho, 'FHO '), coalesce(fbk, 'FBK '), coalesce(fmc, 'FMC '),
                   coalesce(fdp, 'FDP '))) AS missing
FROM quarters
WHERE feeds < 9
