-- code: X-EWC-003.1
-- title: 协作资金县以下占比 · Share below the county
-- level: all
-- reads: cooperationPairing(pairNo, westDivision), cooperationLedger(pairNo, year, side, metric, actualValue)
-- unit: %
-- base: none
-- value: 100.0 * sum(below) / nullif(sum(aid), 0)
-- confidence: sure
-- narrowed: The share that the eastern side reports for a pair (303), weighted by the fiscal aid of the pair (301); a pair without both is left out.
WITH yearly AS (
    SELECT l.pairNo, l.year AS ledgerYear,
           sum(CASE WHEN l.metric = '301' THEN l.actualValue END) AS aid,
           max(CASE WHEN l.metric = '303' THEN l.actualValue END) AS share
    FROM cooperationLedger l
    WHERE l.side = 'E'
    GROUP BY l.pairNo, l.year
)
SELECT p.westDivision AS division, l.ledgerYear AS period, l.aid, l.aid * l.share / 100.0 AS below
FROM yearly l
JOIN (SELECT DISTINCT pairNo, westDivision FROM cooperationPairing) p ON p.pairNo = l.pairNo
WHERE l.aid IS NOT NULL AND l.share IS NOT NULL
