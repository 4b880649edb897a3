-- code: RCD-C-028
-- severity: error
-- record: village
-- field: villageCode
-- reads: village(villageCode, villageAttribute), reserveCadre(villageCode, certificateNo, listedDate, outDate?), run(asOf), parameter(name, value, division, validFrom, validTo)
-- title: 每村1至2名后备干部
-- zh: 贫困村 {dataYear} 年末在册后备干部 {cadres} 人，少于 {least} 人
-- en: {cadres} reserve cadres of the poor village at the end of {dataYear}, fewer than {least}
-- basis: 《指导意见》§八(四): 储备1至2名
-- confidence: sure
-- narrowed: A rule has one severity: too few is a breach, more than two is none; listed on the last day of the data year, or on asOf if that is earlier.
-- evaluated: SELECT count(*) FROM village v JOIN required q ON v.dataYear >= q.firstYear AND v.dataYear <= q.lastYear WHERE v.villageAttribute = '1'
WITH required AS (
    SELECT value AS least, coalesce(year(validFrom), 0) AS firstYear, coalesce(year(validTo), 9999) AS lastYear
    FROM parameter
    WHERE name = 'RESERVE_CADRES_MIN' AND division = ''
), listed AS (
    SELECT v.rowId, count(DISTINCT c.certificateNo) AS cadres
    FROM village v
    CROSS JOIN run r
    JOIN reserveCadre c ON c.villageCode = v.villageCode
    WHERE c.listedDate <= CASE WHEN v.dataYear < year(r.asOf) THEN cast(concat(cast(v.dataYear AS VARCHAR(4)), '-12-31') AS DATE) ELSE r.asOf END
      AND (c.outDate IS NULL OR c.outDate >= CASE WHEN v.dataYear < year(r.asOf) THEN cast(concat(cast(v.dataYear AS VARCHAR(4)), '-12-31') AS DATE) ELSE r.asOf END)
    GROUP BY v.rowId
)
SELECT v.rowId, v.dataYear, coalesce(k.cadres, 0) AS cadres, cast(q.least AS INTEGER) AS least
FROM village v
JOIN required q ON v.dataYear >= q.firstYear AND v.dataYear <= q.lastYear
LEFT JOIN listed k ON k.rowId = v.rowId
WHERE v.villageAttribute = '1'
  AND coalesce(k.cadres, 0) < q.least
