-- code: PRJ-X-014
-- severity: warning
-- record: project
-- field: projectCode
-- reads: project(projectCode, category, countyCode, plannedInvestment, entryYear, annualPlanYear?, stage), industryRisk(countyCode, projectCode?, date), parameter(name, value, division)
-- title: 产业项目须有风险评估
-- zh: 产业项目资金规模 {plannedInvestment} 元，{year} 年没有产业风险评估
-- en: industry project of {plannedInvestment} yuan without a risk assessment in {year}
-- basis: 《指导意见》§八(八)
-- confidence: sure
-- narrowed: The industry is free text: an assessment of the project, or one of the county that names no project, counts; the year is that of the annual plan, else of the entry; the bound is a guess.
-- evaluated: SELECT count(*) FROM project p CROSS JOIN (SELECT max(value) AS least FROM parameter WHERE name = 'INDUSTRY_RISK_INVESTMENT' AND division = '') AS b WHERE p.category = '01' AND p.stage < '80' AND p.plannedInvestment > b.least AND coalesce(p.annualPlanYear, p.entryYear) IS NOT NULL
WITH bound AS (
    SELECT max(value) AS least FROM parameter WHERE name = 'INDUSTRY_RISK_INVESTMENT' AND division = ''
), large AS (
    SELECT p.rowId, p.projectCode, p.plannedInvestment, substring(p.countyCode, 1, 6) AS county,
           coalesce(p.annualPlanYear, p.entryYear) AS planYear
    FROM project p
    CROSS JOIN bound b
    WHERE p.category = '01' AND p.stage < '80' AND p.plannedInvestment > b.least
), own AS (
    SELECT DISTINCT projectCode, year(date) AS assessedYear FROM industryRisk WHERE projectCode IS NOT NULL
), general AS (
    SELECT DISTINCT substring(countyCode, 1, 6) AS county, year(date) AS assessedYear
    FROM industryRisk
    WHERE projectCode IS NULL
)
SELECT l.rowId, l.plannedInvestment, l.planYear AS year
FROM large l
LEFT JOIN own o ON o.projectCode = l.projectCode AND o.assessedYear = l.planYear
LEFT JOIN general g ON g.county = l.county AND g.assessedYear = l.planYear
WHERE l.planYear IS NOT NULL AND o.projectCode IS NULL AND g.county IS NULL
