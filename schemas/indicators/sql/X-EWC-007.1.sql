-- code: X-EWC-007.1
-- title: 引导落地企业数 · Enterprises settled
-- level: all
-- reads: cooperationPairing(pairNo, westDivision), cooperationLedger(pairNo, year, side, metric, actualValue)
-- unit: 个
-- base: none
-- value: sum(amount)
-- confidence: sure
-- narrowed: As the eastern side reports, by the western division.
SELECT p.westDivision AS division, l.year AS period, CASE WHEN l.metric IN ('401') THEN l.actualValue ELSE 0 END AS amount
FROM cooperationLedger l
JOIN (SELECT DISTINCT pairNo, westDivision FROM cooperationPairing) p ON p.pairNo = l.pairNo
WHERE l.side = 'E'
