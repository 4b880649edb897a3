-- code: PAI-C-008
-- severity: error
-- record: household
-- field: householdNo
-- reads: household(householdNo, povertyStatus, enjoysPolicyAfterExit?), assistancePairing(householdNo, startDate, endDate?, relation?), run(asOf)
-- title: 每户有帮扶责任人
-- zh: 脱贫状态为 {povertyStatus} 的户 {dataYear} 年末没有在期的帮扶责任人
-- en: household of status {povertyStatus} without a helper in force at the end of {dataYear}
-- basis: 建档立卡
-- confidence: sure
-- narrowed: In force on the last day of the data year, or on asOf if that is earlier; a relation that is not given counts as that of the responsible helper.
-- evaluated: SELECT count(*) FROM household h WHERE (h.povertyStatus IN ('0', '2', '3') OR (h.povertyStatus = '1' AND h.enjoysPolicyAfterExit = '1'))
WITH paired AS (
    SELECT DISTINCT h.rowId
    FROM household h
    CROSS JOIN run r
    JOIN assistancePairing a ON a.householdNo = h.householdNo
    WHERE coalesce(a.relation, '1') = '1' AND a.startDate <= CASE WHEN h.dataYear < year(r.asOf) THEN cast(concat(cast(h.dataYear AS VARCHAR(4)), '-12-31') AS DATE) ELSE r.asOf END
      AND (a.endDate IS NULL OR a.endDate >= CASE WHEN h.dataYear < year(r.asOf) THEN cast(concat(cast(h.dataYear AS VARCHAR(4)), '-12-31') AS DATE) ELSE r.asOf END)
)
SELECT h.rowId, h.povertyStatus, h.dataYear
FROM household h
LEFT JOIN paired p ON p.rowId = h.rowId
WHERE (h.povertyStatus IN ('0', '2', '3') OR (h.povertyStatus = '1' AND h.enjoysPolicyAfterExit = '1'))
  AND p.rowId IS NULL
