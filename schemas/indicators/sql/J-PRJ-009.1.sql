-- code: J-PRJ-009.1
-- title: 带贫机制覆盖率 · Projects with a link mechanism
-- level: all
-- reads: project(countyCode, category, povertyLinkMechanism?)
-- unit: %
-- base: none
-- value: 100.0 * sum(linked) / nullif(sum(projects), 0)
-- confidence: sure
-- narrowed: All industry projects of the library, whatever their stage.
SELECT countyCode AS division, dataYear AS period, 1 AS projects,
       CASE WHEN povertyLinkMechanism IS NOT NULL AND povertyLinkMechanism <> '' THEN 1 ELSE 0 END AS linked
FROM project
WHERE category = '01'
