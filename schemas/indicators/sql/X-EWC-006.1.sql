-- code: X-EWC-006.1
-- title: 劳务协作就业贫困人口 · Jobs by labour cooperation
-- level: all
-- reads: cooperationPairing(pairNo, westDivision), cooperationLedger(pairNo, year, side, metric, actualValue)
-- unit: 人
-- base: none
-- value: sum(amount)
-- confidence: sure
-- narrowed: As the eastern side reports, by the western division.
SELECT p.westDivision AS division, l.year AS period, CASE WHEN l.metric IN ('501', '502', '503') THEN l.actualValue ELSE 0 END AS amount
FROM cooperationLedger l
JOIN (SELECT DISTINCT pairNo, westDivision FROM cooperationPairing) p ON p.pairNo = l.pairNo
WHERE l.side = 'E'
