-- code: V-TEC-003.1
-- title: 致富带头人带动贫困户数 · Households led
-- level: all
-- reads: entrepreneurLeader(villageCode, ledHouseholds)
-- unit: 户
-- base: none
-- value: sum(households)
-- confidence: sure
-- narrowed: A household that two leaders lead counts twice.
SELECT villageCode AS division, dataYear AS period, ledHouseholds AS households
FROM entrepreneurLeader
