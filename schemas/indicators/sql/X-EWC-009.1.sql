-- code: X-EWC-009.1
-- title: 结对贫困县覆盖率 · Paired counties
-- level: all
-- reads: county(countyCode, region), cooperationPairing(level, westDivision, startDate, endDate?)
-- unit: %
-- base: none
-- value: 100.0 * sum(paired) / nullif(sum(counties), 0)
-- confidence: likely
-- narrowed: Poor counties of the west without Tibet and Xinjiang, as COL-C-002 judges them, and pairs of counties in force in the data year.
SELECT c.countyCode AS division, c.dataYear AS period, 1 AS counties,
       max(CASE WHEN year(p.startDate) <= c.dataYear AND (p.endDate IS NULL OR year(p.endDate) >= c.dataYear) THEN 1 ELSE 0 END) AS paired
FROM county c
LEFT JOIN cooperationPairing p ON substring(p.westDivision, 1, 6) = substring(c.countyCode, 1, 6) AND p.level = '3'
WHERE c.region = 'W' AND substring(c.countyCode, 1, 2) NOT IN ('54', '65')
GROUP BY c.countyCode, c.dataYear
