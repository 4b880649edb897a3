-- code: INC-X-013
-- severity: warning
-- record: householdIncome
-- field: tekunIncome
-- reads: householdIncome(householdNo, tekunIncome), person(householdNo, memberStatus, tekun)
-- title: 有特困成员应有供养金
-- zh: {supported} 名成员享受特困供养，供养金为 {tekunIncome} 元
-- en: {supported} members have destitute support, and {tekunIncome} yuan of it are entered
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: The register of persons of the same data year is compared.
-- evaluated: SELECT count(*) FROM householdIncome i JOIN members m ON m.householdNo = i.householdNo AND m.snapshot = coalesce(i.dataYear, 0) WHERE i.tekunIncome IS NOT NULL AND (m.supported > 0 OR m.unclear = 0)
-- contradicts: SELECT b.rowId, min(p.rowId), 0
--    FROM breach b
--    JOIN householdIncome i ON i.rowId = b.rowId
--    JOIN person p ON p.householdNo = i.householdNo AND coalesce(p.dataYear, 0) = coalesce(i.dataYear, 0)
--    WHERE p.memberStatus = '1' AND p.tekun <> '0'
--    GROUP BY b.rowId
WITH members AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot,
           sum(CASE WHEN tekun <> '0' THEN 1 ELSE 0 END) AS supported,
           sum(CASE WHEN tekun IS NULL THEN 1 ELSE 0 END) AS unclear
    FROM person
    WHERE memberStatus = '1'
    GROUP BY householdNo, coalesce(dataYear, 0)
)
SELECT i.rowId, i.tekunIncome, m.supported
FROM householdIncome i
JOIN members m ON m.householdNo = i.householdNo AND m.snapshot = coalesce(i.dataYear, 0)
WHERE (m.supported > 0 AND i.tekunIncome = 0)
   OR (m.supported = 0 AND m.unclear = 0 AND i.tekunIncome > 0)
