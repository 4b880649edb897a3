-- code: R-ICT-003.1
-- title: 电商配送站点行政村比重 · Villages with e-commerce point
-- level: all
-- reads: censusVillage(villageCode, ecommercePoint)
-- unit: %
-- base: none
-- value: 100.0 * sum(served) / nullif(sum(villages), 0)
-- confidence: sure
SELECT villageCode AS division, dataYear AS period, 1 AS villages, CASE WHEN ecommercePoint THEN 1 ELSE 0 END AS served
FROM censusVillage
WHERE ecommercePoint IS NOT NULL
