-- code: PIN-T-003
-- severity: warning
-- record: project
-- field: projectCode
-- reads: project(projectCode, stage), supervisionRecord(objectType, objectId, date), run(asOf)
-- title: 在建项目每年至少监管一次
-- zh: 项目处于阶段 {stage}，{dataYear} 年没有监管记录
-- en: project in stage {stage} was not supervised in {dataYear}
-- basis: 《指导意见》§五(一) 常态化监管
-- confidence: likely
-- narrowed: In implementation is read as started and not finished (stage 52) in the data year; from 2018, each year once it is over.
-- evaluated: SELECT count(*) FROM project p CROSS JOIN run r WHERE p.stage = '52' AND p.dataYear >= 2018 AND p.dataYear < year(r.asOf + INTERVAL '1' DAY)
WITH supervised AS (
    SELECT DISTINCT s.objectId, year(s.date) AS supervisedYear FROM supervisionRecord s WHERE s.objectType = 'PRJ'
)
SELECT p.rowId, p.stage, p.dataYear
FROM project p
CROSS JOIN run r
LEFT JOIN supervised k ON k.objectId = p.projectCode AND k.supervisedYear = p.dataYear
WHERE p.stage = '52' AND p.dataYear >= 2018 AND p.dataYear < year(r.asOf + INTERVAL '1' DAY)
  AND k.objectId IS NULL
