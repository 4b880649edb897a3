-- code: Q-QUA-007.1
-- title: 加密覆盖率 · Sensitive fields encrypted
-- level: all
-- reads: exchangeFile(divisionCode, recordType, recordCount, encryption, createdAt)
-- unit: %
-- base: none
-- value: 100.0 * sum(encrypted) / nullif(sum(fields), 0)
-- confidence: likely
-- narrowed: Values of identity, account and health (grade 4, as EXF-R-003 judges): elements of the record type by the dictionary times the records of the file, by the month in which it was made; a file is encrypted as a whole or not at all.
WITH dictionary AS (
    SELECT 'HHD' AS recordType, 2 AS fields UNION ALL SELECT 'PER', 5 UNION ALL SELECT 'PAS', 2 UNION ALL SELECT 'IDN', 1 UNION ALL
    SELECT 'EMP', 1 UNION ALL SELECT 'HLP', 1 UNION ALL SELECT 'FDB', 1 UNION ALL SELECT 'FPY', 2 UNION ALL SELECT 'LON', 1 UNION ALL
    SELECT 'AGT', 1 UNION ALL SELECT 'ENT', 1 UNION ALL SELECT 'VOL', 1 UNION ALL SELECT 'DON', 1 UNION ALL SELECT 'FHK', 1 UNION ALL
    SELECT 'FED', 2 UNION ALL SELECT 'FHE', 7 UNION ALL SELECT 'FEM', 1 UNION ALL SELECT 'FSI', 1 UNION ALL SELECT 'FHO', 1 UNION ALL
    SELECT 'FBK', 2 UNION ALL SELECT 'FMC', 1 UNION ALL SELECT 'FDP', 3 UNION ALL SELECT 'FXA', 1 UNION ALL SELECT 'RCD', 1
)
SELECT f.divisionCode AS division, substring(CAST(f.createdAt AS VARCHAR(30)), 1, 7) AS period, f.recordCount * d.fields AS fields,
       CASE WHEN f.encryption <> 'NONE' THEN f.recordCount * d.fields ELSE 0 END AS encrypted
FROM exchangeFile f
JOIN dictionary d ON d.recordType = f.recordType
WHERE f.encryption IS NOT NULL AND f.recordCount IS NOT NULL AND f.createdAt IS NOT NULL
