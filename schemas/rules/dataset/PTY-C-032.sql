-- code: PTY-C-032
-- severity: error
-- record: village
-- field: villageCode
-- reads: village(villageCode, villageAttribute), villagePartyOrg(villageCode, year, isWeak, rectifyState?), run(asOf)
-- title: 软弱涣散逐村研判
-- zh: 贫困村 {dataYear} 年党组织研判记录 {studies} 条，软弱涣散而无整顿情况 {open} 条
-- en: {studies} studies of the party organisation of the poor village in {dataYear}, {open} of them weak without a state of rectification
-- basis: 《指导意见》§八(四)
-- confidence: sure
-- narrowed: For the years 2018 to 2020, each once it is over; the finding stands at the village.
-- evaluated: SELECT count(*) FROM village v CROSS JOIN run r WHERE v.villageAttribute = '1' AND v.dataYear BETWEEN 2018 AND 2020 AND v.dataYear < year(r.asOf + INTERVAL '1' DAY)
WITH studied AS (
    SELECT o.villageCode, o.year AS studyYear, count(*) AS studies,
           sum(CASE WHEN o.isWeak = TRUE AND coalesce(o.rectifyState, '') = '' THEN 1 ELSE 0 END) AS open
    FROM villagePartyOrg o
    GROUP BY o.villageCode, o.year
)
SELECT v.rowId, v.dataYear, coalesce(p.studies, 0) AS studies, coalesce(p.open, 0) AS open
FROM village v
CROSS JOIN run r
LEFT JOIN studied p ON p.villageCode = v.villageCode AND p.studyYear = v.dataYear
WHERE v.villageAttribute = '1' AND v.dataYear BETWEEN 2018 AND 2020 AND v.dataYear < year(r.asOf + INTERVAL '1' DAY)
  AND (p.studies IS NULL OR p.open > 0)
