-- code: R-HOU-002.1
-- title: 存量危房户数 · Dangerous houses left
-- level: all
-- reads: villageServices(villageCode, dangerousHouseHouseholds)
-- unit: 户
-- base: none
-- value: sum(households)
-- confidence: sure
-- narrowed: All households of the village, as the village reports at the end of the year.
SELECT villageCode AS division, dataYear AS period, dangerousHouseHouseholds AS households
FROM villageServices
WHERE dangerousHouseHouseholds IS NOT NULL
