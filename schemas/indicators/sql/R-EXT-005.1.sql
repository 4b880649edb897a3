-- code: R-EXT-005.1
-- title: 群众认可度 · Recognition by the people
-- level: all
-- reads: exitInspection(countyCode, sampleHouseholds, approvalYes)
-- unit: %
-- base: none
-- value: 100.0 * sum(yes) / nullif(sum(asked), 0)
-- confidence: likely
-- narrowed: A sample of an inspection, so no population base; all sampled households count as asked.
SELECT countyCode AS division, dataYear AS period, approvalYes AS yes, sampleHouseholds AS asked
FROM exitInspection
WHERE approvalYes IS NOT NULL AND sampleHouseholds IS NOT NULL
