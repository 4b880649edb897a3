-- code: G-PTY-001.1
-- title: 软弱涣散党组织占比 · Weak party organisations
-- level: all
-- reads: villagePartyOrg(villageCode, year, isWeak)
-- unit: %
-- base: none
-- value: 100.0 * sum(weak) / nullif(sum(villages), 0)
-- confidence: sure
SELECT villageCode AS division, villagePartyOrg.year AS period, 1 AS villages, CASE WHEN isWeak THEN 1 ELSE 0 END AS weak
FROM villagePartyOrg
WHERE isWeak IS NOT NULL
