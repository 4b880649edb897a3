-- code: ISP-C-024
-- severity: error
-- record: administrativeDivision
-- field: divisionCode
-- reads: administrativeDivision(divisionCode, level, region), inspectionTour(kind, year, objectDivision), run(asOf)
-- title: 每年组织督查巡查
-- zh: 中西部省份 {dataYear} 年没有督查巡查记录
-- en: no supervision or patrol inspection of the province in {dataYear}
-- basis: 《指导意见》§八(三)
-- confidence: sure
-- narrowed: Provinces are those of the register of divisions, for each of its data years 2016 to 2020 that is over; kinds 1 (supervision) and 2 (patrol inspection).
-- evaluated: SELECT count(*) FROM administrativeDivision d CROSS JOIN run r WHERE d.level = '2' AND d.region IN ('C', 'W') AND d.dataYear BETWEEN 2016 AND 2020 AND d.dataYear < year(r.asOf + INTERVAL '1' DAY)
WITH toured AS (
    SELECT DISTINCT substring(i.objectDivision, 1, 2) AS province, i.year AS tourYear FROM inspectionTour i WHERE i.kind IN ('1', '2')
)
SELECT d.rowId, d.dataYear
FROM administrativeDivision d
CROSS JOIN run r
LEFT JOIN toured t ON t.province = substring(d.divisionCode, 1, 2) AND t.tourYear = d.dataYear
WHERE d.level = '2' AND d.region IN ('C', 'W') AND d.dataYear BETWEEN 2016 AND 2020 AND d.dataYear < year(r.asOf + INTERVAL '1' DAY)
  AND t.province IS NULL
