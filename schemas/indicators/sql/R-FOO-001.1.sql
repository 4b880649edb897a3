-- code: R-FOO-001.1
-- title: 随时能吃肉蛋奶豆制品户比重 · Protein at any time
-- level: all
-- reads: censusHousehold(divisionCode, protein)
-- unit: %
-- base: none
-- value: 100.0 * sum(anytime) / nullif(sum(households), 0)
-- confidence: sure
SELECT divisionCode AS division, dataYear AS period, 1 AS households, CASE WHEN protein = '1' THEN 1 ELSE 0 END AS anytime
FROM censusHousehold
WHERE protein IS NOT NULL
