-- code: RSK-C-036
-- severity: error
-- record: county
-- field: countyCode
-- reads: county(countyCode), industryRisk(countyCode, countermeasure, date), run(asOf)
-- title: 主导产业风险评估
-- zh: {dataYear} 年产业风险评估 {assessments} 项，其中无防范处置措施 {open} 项
-- en: {assessments} assessments of industry risks in {dataYear}, {open} of them without a countermeasure
-- basis: 《指导意见》§八(八)
-- confidence: sure
-- narrowed: The leading industries of a county are in no record: it must have an assessment, and each of the year a countermeasure; for the years 2018 to 2020, each once it is over.
-- evaluated: SELECT count(*) FROM county c CROSS JOIN run r WHERE c.dataYear BETWEEN 2018 AND 2020 AND c.dataYear < year(r.asOf + INTERVAL '1' DAY)
WITH assessed AS (
    SELECT substring(a.countyCode, 1, 6) AS county, year(a.date) AS riskYear, count(*) AS assessments,
           sum(CASE WHEN trim(coalesce(a.countermeasure, '')) = '' THEN 1 ELSE 0 END) AS open
    FROM industryRisk a
    GROUP BY substring(a.countyCode, 1, 6), year(a.date)
)
SELECT c.rowId, c.dataYear, coalesce(k.assessments, 0) AS assessments, coalesce(k.open, 0) AS open
FROM county c
CROSS JOIN run r
LEFT JOIN assessed k ON k.county = substring(c.countyCode, 1, 6) AND k.riskYear = c.dataYear
WHERE c.dataYear BETWEEN 2018 AND 2020 AND c.dataYear < year(r.asOf + INTERVAL '1' DAY)
  AND (k.assessments IS NULL OR k.open > 0)
