-- code: ASM-C-019
-- severity: error
-- record: assessment
-- field: objectDivision
-- reads: assessment(objectDivision, organizerLevel, year, startDate?), parameter(name, value, division, validFrom, validTo)
-- title: 每年对县考核不超过2次
-- zh: {assessmentYear} 年省、市对县 {objectDivision} 的第 {position} 次考核，超过 {most} 次
-- en: assessment {position} of county {objectDivision} by province or city in {assessmentYear}, more than {most}
-- basis: 《指导意见》§八(三): 原则上每年不超过2次
-- confidence: sure
-- narrowed: Years in which the bound is in force.
-- evaluated: SELECT count(*) FROM ranked k JOIN required q ON k.assessmentYear >= q.firstYear AND k.assessmentYear <= q.lastYear
WITH required AS (
    SELECT value AS most, coalesce(year(validFrom), 0) AS firstYear, coalesce(year(validTo), 9999) AS lastYear
    FROM parameter
    WHERE name = 'COUNTY_ASSESS_MAX' AND division = ''
), ranked AS (
    SELECT a.rowId, a.objectDivision, a.year AS assessmentYear,
           row_number() OVER (PARTITION BY substring(a.objectDivision, 1, 6), a.year ORDER BY coalesce(a.startDate, DATE '9999-12-31'), a.rowId) AS position
    FROM assessment a
    WHERE a.organizerLevel IN ('2', '3') AND a.year IS NOT NULL
      AND length(a.objectDivision) >= 6 AND substring(a.objectDivision, 5, 2) <> '00'
      AND (length(a.objectDivision) = 6 OR substring(a.objectDivision, 7, 6) = '000000')
)
SELECT k.rowId, k.assessmentYear, k.objectDivision, k.position, cast(q.most AS INTEGER) AS most
FROM ranked k
JOIN required q ON k.assessmentYear >= q.firstYear AND k.assessmentYear <= q.lastYear
WHERE k.position > q.most
