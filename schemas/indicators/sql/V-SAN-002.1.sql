-- code: V-SAN-002.1
-- title: 污水治理标志 · Sewage treated
-- level: village
-- reads: sewageTreatment(villageCode, mode)
-- unit: —
-- base: none
-- value: max(treated)
-- confidence: sure
-- narrowed: 1 for yes, 0 for no.
SELECT villageCode AS division, dataYear AS period, CASE WHEN mode <> '0' THEN 1 WHEN mode = '0' THEN 0 END AS treated
FROM sewageTreatment
