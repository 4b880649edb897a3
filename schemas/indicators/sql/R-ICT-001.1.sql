-- code: R-ICT-001.1
-- title: 通宽带行政村比重 · Villages with broadband
-- level: all
-- reads: villageServices(villageCode, broadbandHouseholds)
-- unit: %
-- base: none
-- value: 100.0 * sum(wired) / nullif(sum(villages), 0)
-- confidence: likely
-- narrowed: A village with at least one household on broadband.
SELECT villageCode AS division, dataYear AS period, CASE WHEN broadbandHouseholds > 0 THEN 1 ELSE 0 END AS wired, 1 AS villages
FROM villageServices
WHERE broadbandHouseholds IS NOT NULL
