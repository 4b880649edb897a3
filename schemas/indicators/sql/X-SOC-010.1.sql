-- code: X-SOC-010.1
-- title: 军队帮扶村数 · Villages helped by the military
-- level: all
-- reads: militaryAssistance(targetDivision, date)
-- unit: 个
-- base: none
-- value: sum(villages)
-- confidence: sure
-- narrowed: Villages with any help in the year; help to a town or county names no village.
SELECT DISTINCT m.targetDivision AS division, year(m.date) AS period, 1 AS villages
FROM militaryAssistance m
WHERE length(m.targetDivision) = 12 AND substring(m.targetDivision, 10) <> '000' 
