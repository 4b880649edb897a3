-- code: J-PRJ-012.1
-- title: 资产闲置率 · Idle assets
-- level: all
-- reads: assistanceAsset(divisionCode, originalValue, state)
-- unit: %
-- base: none
-- value: 100.0 * sum(idle) / nullif(sum(value), 0)
-- confidence: likely
-- narrowed: By original value, not by number of assets.
SELECT divisionCode AS division, dataYear AS period, originalValue AS value,
       CASE WHEN state = '2' THEN originalValue ELSE 0 END AS idle
FROM assistanceAsset
WHERE originalValue IS NOT NULL AND state IS NOT NULL
