-- code: FRM-C-034
-- severity: info
-- record: formBurden
-- field: formNo
-- reads: formBurden(formNo, fromSystem?)
-- title: 村级填表报数减少
-- zh: {dataYear} 年村级报表 {forms} 张、重复指标 {repeated} 个，上年 {formsBefore} 张、{repeatedBefore} 个，没有减少
-- en: {forms} forms and {repeated} duplicate fields in {dataYear}, {formsBefore} and {repeatedBefore} the year before: no fall
-- basis: 《指导意见》§八(七)
-- confidence: sure
-- narrowed: Counted for each county; duplicate fields are those that the system could fill; the finding stands at the first form of the year.
-- evaluated: SELECT count(*) FROM series s WHERE s.yearBefore = s.dataYear - 1
WITH yearly AS (
    SELECT substring(divisionCode, 1, 6) AS county, dataYear, min(rowId) AS rowId, count(DISTINCT formNo) AS forms, cast(sum(coalesce(fromSystem, 0)) AS BIGINT) AS repeated
    FROM formBurden
    WHERE dataYear IS NOT NULL
    GROUP BY substring(divisionCode, 1, 6), dataYear
), series AS (
    SELECT rowId, dataYear, forms, repeated,
           lag(dataYear) OVER (PARTITION BY county ORDER BY dataYear) AS yearBefore,
           lag(forms) OVER (PARTITION BY county ORDER BY dataYear) AS formsBefore,
           lag(repeated) OVER (PARTITION BY county ORDER BY dataYear) AS repeatedBefore
    FROM yearly
)
SELECT s.rowId, s.dataYear, s.forms, s.repeated, s.formsBefore, s.repeatedBefore
FROM series s
WHERE s.yearBefore = s.dataYear - 1
  AND (s.forms >= s.formsBefore OR (s.repeatedBefore > 0 AND s.repeated >= s.repeatedBefore))
