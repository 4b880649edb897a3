-- code: T-TEA-004.1
-- title: 月均驻村天数 · Days in the village
-- level: all
-- reads: teamAttendance(divisionCode, month, daysInVillage)
-- unit: 天
-- base: none
-- value: 1.0 * sum(days) / nullif(sum(cadres), 0)
-- confidence: sure
-- narrowed: By the division of the record.
SELECT divisionCode AS division, a.month AS period, a.daysInVillage AS days, 1 AS cadres
FROM teamAttendance a
WHERE a.daysInVillage IS NOT NULL
