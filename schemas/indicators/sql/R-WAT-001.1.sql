-- code: R-WAT-001.1
-- title: 饮水安全未达标户数 · Households without safe water
-- level: all
-- reads: villageServices(villageCode, unsafeWaterHouseholds)
-- unit: 户
-- base: none
-- value: sum(households)
-- confidence: sure
-- narrowed: All households of the village, as the village reports at the end of the year.
SELECT villageCode AS division, dataYear AS period, unsafeWaterHouseholds AS households
FROM villageServices
WHERE unsafeWaterHouseholds IS NOT NULL
