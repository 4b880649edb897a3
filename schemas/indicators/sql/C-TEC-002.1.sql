-- code: C-TEC-002.1
-- title: 特聘农技员人数 · Special technicians
-- level: all
-- reads: specialAgTechnician(countyCode)
-- unit: 人
-- base: none
-- value: sum(technicians)
-- confidence: sure
-- narrowed: All that the data year holds.
SELECT countyCode AS division, dataYear AS period, 1 AS technicians
FROM specialAgTechnician
