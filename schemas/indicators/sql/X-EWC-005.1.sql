-- code: X-EWC-005.1
-- title: 专业技术人才交流数 · Technical exchange
-- level: all
-- reads: cooperationPairing(pairNo, westDivision), cooperationLedger(pairNo, year, side, metric, actualValue)
-- unit: 人
-- base: none
-- value: sum(amount)
-- confidence: sure
-- narrowed: As the eastern side reports, by the western division.
SELECT p.westDivision AS division, l.year AS period, CASE WHEN l.metric IN ('202') THEN l.actualValue ELSE 0 END AS amount
FROM cooperationLedger l
JOIN (SELECT DISTINCT pairNo, westDivision FROM cooperationPairing) p ON p.pairNo = l.pairNo
WHERE l.side = 'E'
