-- code: F-PFM-006.1
-- title: 群众异议处理率 · Objections handled
-- level: all
-- reads: publicNotice(divisionCode, objections, handled)
-- unit: %
-- base: none
-- value: 100.0 * sum(settled) / nullif(sum(raised), 0)
-- confidence: sure
-- narrowed: By data year, not by quarter.
SELECT divisionCode AS division, dataYear AS period, objections AS raised, handled AS settled
FROM publicNotice
WHERE objections IS NOT NULL AND handled IS NOT NULL
