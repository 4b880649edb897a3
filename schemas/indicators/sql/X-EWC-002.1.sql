-- code: X-EWC-002.1
-- title: 县均财政援助资金 · Aid per county
-- level: all
-- reads: county(countyCode), cooperationPairing(pairNo, westDivision), cooperationLedger(pairNo, year, side, metric, actualValue)
-- unit: 万元
-- base: none
-- value: 1.0 * sum(aid) / nullif(sum(counties), 0)
-- confidence: likely
-- narrowed: Fiscal aid (301) as the eastern side reports it, over the poor counties of the register in that data year.
SELECT p.westDivision AS division, l.year AS period, l.actualValue AS aid, 0 AS counties
FROM cooperationLedger l
JOIN (SELECT DISTINCT pairNo, westDivision FROM cooperationPairing) p ON p.pairNo = l.pairNo
WHERE l.side = 'E' AND l.metric = '301' AND l.actualValue IS NOT NULL
UNION ALL
SELECT countyCode, dataYear, 0, 1
FROM county
