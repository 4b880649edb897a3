-- code: R-POP-003.1
-- title: 建档立卡贫困户数 · Registered poor households
-- level: all
-- reads: household(villageCode, povertyStatus)
-- unit: 户
-- base: 3
-- value: sum(households)
-- confidence: sure
SELECT villageCode AS division, dataYear AS period,
       sum(CASE WHEN povertyStatus IN ('0', '2', '3') THEN 1 ELSE 0 END) AS households
FROM household
WHERE povertyStatus IS NOT NULL
GROUP BY villageCode, dataYear
