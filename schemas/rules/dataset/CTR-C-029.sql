-- code: CTR-C-029
-- severity: error
-- record: village
-- field: villageCode
-- reads: village(villageCode, villageAttribute), cadreTraining(classNo, personKind, villageCode, year), run(asOf), parameter(name, value, division, validFrom, validTo)
-- title: 村书记每年轮训一次
-- zh: 贫困村党组织书记 {dataYear} 年参加集中轮训 {classes} 次，少于 {least} 次
-- en: the village secretary was trained {classes} times in {dataYear}, fewer than {least}
-- basis: 《指导意见》§八(五): 每年集中轮训一次
-- confidence: sure
-- narrowed: Whether the year is over is read from asOf; the trainee is known by his village.
-- evaluated: SELECT count(*) FROM village v CROSS JOIN run r JOIN required q ON v.dataYear >= q.firstYear AND v.dataYear <= q.lastYear WHERE v.villageAttribute = '1' AND v.dataYear < year(r.asOf + INTERVAL '1' DAY)
WITH required AS (
    SELECT value AS least, coalesce(year(validFrom), 0) AS firstYear, coalesce(year(validTo), 9999) AS lastYear
    FROM parameter
    WHERE name = 'SECRETARY_TRAINING' AND division = ''
), trained AS (
    SELECT t.villageCode, t.year AS trainingYear, count(DISTINCT t.classNo) AS classes FROM cadreTraining t WHERE t.personKind = '4' GROUP BY t.villageCode, t.year
)
SELECT v.rowId, v.dataYear, coalesce(k.classes, 0) AS classes, cast(q.least AS INTEGER) AS least
FROM village v
CROSS JOIN run r
JOIN required q ON v.dataYear >= q.firstYear AND v.dataYear <= q.lastYear
LEFT JOIN trained k ON k.villageCode = v.villageCode AND k.trainingYear = v.dataYear
WHERE v.villageAttribute = '1' AND v.dataYear < year(r.asOf + INTERVAL '1' DAY)
  AND coalesce(k.classes, 0) < q.least
