-- code: MTN-C-018
-- severity: error
-- record: departmentReport
-- field: year
-- reads: departmentReport(unit, year)
-- title: 成员单位年度报告
-- zh: {unit} 年度报告年度为 {reportYear}：同年重复、与上一份（{previousYear}）之间有缺年，或缺此后至 {lastYear} 年的报告
-- en: report of {unit} for {reportYear}: a second one of the year, years missing since {previousYear}, or none since while others reported for {lastYear}
-- basis: 《指导意见》§八(二)
-- confidence: sure
-- narrowed: The member units of a leading group are in no record: units are those that report; two reports of a year, a gap between two and none since the unit reported last, while others of the division did, are breaches.
-- evaluated: SELECT count(*) FROM ordered o
WITH ordered AS (
    SELECT d.rowId, d.unit, d.year AS reportYear,
           lag(d.year) OVER (PARTITION BY coalesce(d.divisionCode, ''), d.unit ORDER BY d.year, d.rowId) AS previousYear,
           lead(d.year) OVER (PARTITION BY coalesce(d.divisionCode, ''), d.unit ORDER BY d.year, d.rowId) AS nextYear,
           max(d.year) OVER (PARTITION BY coalesce(d.divisionCode, '')) AS lastYear
    FROM departmentReport d
    WHERE d.unit IS NOT NULL AND d.year IS NOT NULL
)
SELECT o.rowId, o.unit, o.reportYear, o.previousYear, o.lastYear
FROM ordered o
WHERE o.reportYear = o.previousYear OR o.reportYear > o.previousYear + 1 OR (o.nextYear IS NULL AND o.reportYear < o.lastYear)
