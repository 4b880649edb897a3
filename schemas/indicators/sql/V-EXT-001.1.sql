-- code: V-EXT-001.1
-- title: 村贫困发生率 · Village incidence
-- level: village
-- reads: villageAnnual(villageCode, poorPopulation, agriculturalPopulation)
-- unit: %
-- base: 2
-- value: 100.0 * sum(poor) / nullif(sum(agricultural), 0)
-- confidence: sure
SELECT villageCode AS division, dataYear AS period, poorPopulation AS poor, agriculturalPopulation AS agricultural
FROM villageAnnual
WHERE poorPopulation IS NOT NULL AND agriculturalPopulation IS NOT NULL
