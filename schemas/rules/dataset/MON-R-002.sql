-- code: MON-R-002
-- severity: error
-- record: monitoredHousehold
-- field: category
-- reads: monitoredHousehold(householdNo, category), household(householdNo, povertyStatus)
-- title: 类别与户类型
-- zh: 监测类别 {category} 与建档立卡状态不符：脱贫不稳定户须已脱贫，边缘易致贫户须不在册
-- en: category {category} contradicts the register: an unstable household has left poverty, a marginal one is not registered
-- basis: Definition
-- confidence: sure
-- evaluated: SELECT count(*) FROM monitoredHousehold WHERE category IN ('1', '2')
-- contradicts: WITH listed AS (
--        SELECT householdNo, min(rowId) AS otherRow FROM household WHERE povertyStatus <> '9' GROUP BY householdNo
--    )
--    SELECT b.rowId, h.otherRow, 0
--    FROM breach b
--    JOIN monitoredHousehold m ON m.rowId = b.rowId
--    JOIN listed h ON h.householdNo = m.householdNo
WITH register AS (
    SELECT householdNo, max(CASE WHEN povertyStatus = '1' THEN 1 ELSE 0 END) AS exited
    FROM household
    WHERE povertyStatus <> '9'
    GROUP BY householdNo
)
SELECT m.rowId, m.category
FROM monitoredHousehold m
LEFT JOIN register r ON r.householdNo = m.householdNo
WHERE (m.category = '1' AND coalesce(r.exited, 0) = 0)
   OR (m.category = '2' AND r.householdNo IS NOT NULL)
