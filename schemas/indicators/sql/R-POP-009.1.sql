-- code: R-POP-009.1
-- title: 贫困深度指数 · Poverty gap index
-- level: all
-- reads: household(householdNo, villageCode), householdIncome(householdNo, netIncomePerCapita, memberCount), parameter(name, value, division, validFrom, validTo)
-- unit: %
-- base: 3
-- value: 100.0 * sum(gap) / nullif(sum(persons), 0)
-- confidence: sure
-- narrowed: Over the registered persons whose income is recorded, each with the mean of the household; it is no headcount of a survey, and a year without a line (2020) has no value.
SELECT h.villageCode AS division, i.dataYear AS period, i.memberCount AS persons,
       CASE WHEN i.netIncomePerCapita < l.value
            THEN i.memberCount * ((l.value - i.netIncomePerCapita) / l.value)
            ELSE 0 END AS gap
FROM householdIncome i
JOIN household h ON h.householdNo = i.householdNo AND h.dataYear = i.dataYear
JOIN parameter l ON l.name = 'LINE' AND l.division = ''
                AND year(l.validFrom) <= i.dataYear AND (l.validTo IS NULL OR year(l.validTo) >= i.dataYear)
WHERE i.netIncomePerCapita IS NOT NULL AND i.memberCount IS NOT NULL
