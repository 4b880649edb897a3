-- code: R-POP-005.1
-- title: 建档立卡综合贫困发生率 · Registered poverty incidence
-- level: all
-- reads: villageAnnual(villageCode, poorPopulation, agriculturalPopulation)
-- unit: %
-- base: 2
-- value: 100.0 * sum(poor) / nullif(sum(agricultural), 0)
-- confidence: sure
-- narrowed: The county sums its villages; what a county reports of itself is left to the rules on counties.
SELECT villageCode AS division, dataYear AS period, poorPopulation AS poor, agriculturalPopulation AS agricultural
FROM villageAnnual
WHERE poorPopulation IS NOT NULL AND agriculturalPopulation IS NOT NULL
