-- code: EVP-R-003
-- severity: warning
-- record: enterpriseVillagePairing
-- field: villageCode
-- reads: enterpriseVillagePairing(villageCode), village(villageCode, villageAttribute)
-- title: 企业代码与村有效
-- zh: 帮扶村不是贫困村（村属性 {villageAttribute}）
-- en: the village of the pairing is no poor village ({villageAttribute})
-- basis: GB 32100
-- confidence: sure
-- narrowed: The check digit of the firm is decided by the constraint of credit codes.
-- evaluated: SELECT count(*) FROM enterpriseVillagePairing e WHERE EXISTS (SELECT 1 FROM village v WHERE v.villageCode = e.villageCode)
SELECT e.rowId, min(v.villageAttribute) AS villageAttribute
FROM enterpriseVillagePairing e
JOIN village v ON v.villageCode = e.villageCode
GROUP BY e.rowId
HAVING max(CASE WHEN v.villageAttribute = '1' THEN 1 ELSE 0 END) = 0
