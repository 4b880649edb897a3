-- code: INC-X-012
-- severity: warning
-- record: householdIncome
-- field: dibaoIncome
-- reads: householdIncome(householdNo, dibaoIncome), person(householdNo, memberStatus, dibao)
-- title: 有低保成员应有低保金
-- zh: {supported} 名成员享受低保，低保金为 {dibaoIncome} 元
-- en: {supported} members have the subsistence allowance, and {dibaoIncome} yuan of it are entered
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: The register of persons of the same data year is compared.
-- evaluated: SELECT count(*) FROM householdIncome i JOIN members m ON m.householdNo = i.householdNo AND m.snapshot = coalesce(i.dataYear, 0) WHERE i.dibaoIncome IS NOT NULL AND (m.supported > 0 OR m.unclear = 0)
-- contradicts: SELECT b.rowId, min(p.rowId), 0
--    FROM breach b
--    JOIN householdIncome i ON i.rowId = b.rowId
--    JOIN person p ON p.householdNo = i.householdNo AND coalesce(p.dataYear, 0) = coalesce(i.dataYear, 0)
--    WHERE p.memberStatus = '1' AND p.dibao <> '0'
--    GROUP BY b.rowId
WITH members AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot,
           sum(CASE WHEN dibao <> '0' THEN 1 ELSE 0 END) AS supported,
           sum(CASE WHEN dibao IS NULL THEN 1 ELSE 0 END) AS unclear
    FROM person
    WHERE memberStatus = '1'
    GROUP BY householdNo, coalesce(dataYear, 0)
)
SELECT i.rowId, i.dibaoIncome, m.supported
FROM householdIncome i
JOIN members m ON m.householdNo = i.householdNo AND m.snapshot = coalesce(i.dataYear, 0)
WHERE (m.supported > 0 AND i.dibaoIncome = 0)
   OR (m.supported = 0 AND m.unclear = 0 AND i.dibaoIncome > 0)
