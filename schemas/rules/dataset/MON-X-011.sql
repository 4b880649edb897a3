-- code: MON-X-011
-- severity: error
-- record: livingCondition
-- field: dangerousHouse
-- reads: livingCondition(householdNo, dangerousHouse, waterSafe?, safeWaterSolved?), household(householdNo, povertyStatus), monitoredHousehold(householdNo, identifiedMonth)
-- title: 住危房或饮水不安全应纳入监测
-- zh: 脱贫户 {dataYear} 年危房户为 {dangerousHouse}、饮水安全为 {waterSafe}/{safeWaterSolved}，未纳入监测
-- en: exited household of {dataYear} with dangerous house {dangerousHouse} or safe water {waterSafe}/{safeWaterSolved} is not monitored
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: From 2020 on, when the monitoring began (国开发〔2020〕6号); the household must be under monitoring by the end of the data year.
-- evaluated: SELECT count(*) FROM livingCondition c JOIN exited h ON h.householdNo = c.householdNo AND h.snapshot = c.dataYear WHERE c.dataYear >= 2020
WITH exited AS (
    SELECT DISTINCT householdNo, coalesce(dataYear, 0) AS snapshot FROM household WHERE povertyStatus = '1'
), monitored AS (
    SELECT householdNo, min(cast(substring(identifiedMonth, 1, 4) AS INTEGER)) AS firstYear
    FROM monitoredHousehold
    GROUP BY householdNo
)
SELECT c.rowId, c.dataYear, c.dangerousHouse, c.waterSafe, c.safeWaterSolved
FROM livingCondition c
JOIN exited h ON h.householdNo = c.householdNo AND h.snapshot = c.dataYear
LEFT JOIN monitored m ON m.householdNo = c.householdNo
WHERE c.dataYear >= 2020
  AND ((c.dangerousHouse = TRUE OR c.waterSafe = FALSE OR c.safeWaterSolved = FALSE)
  AND (m.firstYear IS NULL OR m.firstYear > c.dataYear))
