-- code: R-CEN-003.1
-- title: 登记成功率 · Registered share
-- level: all
-- reads: censusHousehold(divisionCode, registered)
-- unit: %
-- base: none
-- value: 100.0 * sum(done) / nullif(sum(households), 0)
-- confidence: sure
SELECT divisionCode AS division, dataYear AS period, 1 AS households, CASE WHEN registered THEN 1 ELSE 0 END AS done
FROM censusHousehold
