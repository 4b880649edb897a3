-- code: Q-QUA-006.1
-- title: 准确率（抽查） · Accuracy by sample
-- level: all
-- reads: censusQuality(divisionCode, isError)
-- unit: %
-- base: none
-- value: 100.0 * (sum(checked) - sum(errors)) / nullif(sum(checked), 0)
-- confidence: sure
-- narrowed: Items of the check after the census, by the division of the record.
SELECT divisionCode AS division, dataYear AS period, 1 AS checked, CASE WHEN isError THEN 1 ELSE 0 END AS errors
FROM censusQuality
WHERE isError IS NOT NULL
