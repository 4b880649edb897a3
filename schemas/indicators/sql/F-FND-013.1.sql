-- code: F-FND-013.1
-- title: 产业项目资金占比 · Share to industry
-- level: all
-- reads: fundAllocation(projectCode, amount, allocationDate), project(projectCode, countyCode, category)
-- unit: %
-- base: none
-- value: 100.0 * sum(industry) / nullif(sum(allocated), 0)
-- confidence: sure
SELECT p.countyCode AS division, year(a.allocationDate) AS period, a.amount AS allocated,
       CASE WHEN p.category = '01' THEN a.amount ELSE 0 END AS industry
FROM fundAllocation a
JOIN (SELECT DISTINCT projectCode, countyCode, category FROM project) p ON p.projectCode = a.projectCode
WHERE p.category IS NOT NULL AND a.amount IS NOT NULL
