-- code: X-SOC-006.1
-- title: 扶贫志愿者人数 · Volunteers
-- level: all
-- reads: volunteer(volunteerNo, divisionCode)
-- unit: 人
-- base: none
-- value: sum(volunteers)
-- confidence: sure
-- narrowed: By the division of the record and the data year.
SELECT divisionCode AS division, dataYear AS period, 1 AS volunteers
FROM volunteer
WHERE volunteerNo IS NOT NULL
