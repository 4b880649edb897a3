-- code: PRJ-P-005
-- severity: warning
-- record: projectStageEvent
-- field:
-- reads: projectStageEvent(projectCode, stage, eventDate), project(projectCode, countyCode)
-- title: 每年第四季度调整
-- zh: 县 {countyCode} {planYear} 年第四季度没有项目入库或出库
-- en: county {countyCode} neither entered nor removed a project in the fourth quarter of {planYear}
-- basis: 安徽实施意见
-- confidence: sure
-- narrowed: Each county and finished year since 2018 in which the package holds an event of one of its projects; the finding stands at the first such event in the package.
-- evaluated: SELECT count(*) FROM (SELECT DISTINCT p.countyCode, year(e.eventDate) AS planYear FROM projectStageEvent e JOIN project p ON p.projectCode = e.projectCode CROSS JOIN run r WHERE p.countyCode IS NOT NULL AND year(e.eventDate) >= 2018 AND year(e.eventDate) < year(r.asOf) + CASE WHEN month(r.asOf) = 12 AND day(r.asOf) = 31 THEN 1 ELSE 0 END) c
WITH dated AS (
  SELECT DISTINCT e.rowId, e.stage, p.countyCode, year(e.eventDate) AS planYear, month(e.eventDate) AS planMonth
  FROM projectStageEvent e
  JOIN project p ON p.projectCode = e.projectCode
  WHERE p.countyCode IS NOT NULL AND e.eventDate IS NOT NULL
)
SELECT min(v.rowId) AS rowId, v.countyCode, v.planYear
FROM dated v
CROSS JOIN run r
WHERE v.planYear >= 2018 AND v.planYear < year(r.asOf) + CASE WHEN month(r.asOf) = 12 AND day(r.asOf) = 31 THEN 1 ELSE 0 END
GROUP BY v.countyCode, v.planYear
HAVING sum(CASE WHEN v.stage IN ('32', '80') AND v.planMonth >= 10 THEN 1 ELSE 0 END) = 0
