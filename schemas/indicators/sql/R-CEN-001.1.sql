-- code: R-CEN-001.1
-- title: 普查登记户数 · Census households
-- level: all
-- reads: censusHousehold(divisionCode, registered)
-- unit: 户
-- base: none
-- value: sum(households)
-- confidence: likely
-- narrowed: Households registered with success.
SELECT divisionCode AS division, dataYear AS period, CASE WHEN registered THEN 1 ELSE 0 END AS households
FROM censusHousehold
