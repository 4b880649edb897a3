-- code: FHO-D-002
-- severity: warning
-- record: household
-- field: povertyStatus
-- reads: feedHousing(certificateNo, commodityHouse), household(householdNo, headCertificateNo, povertyStatus)
-- title: 购商品房疑点
-- zh: 户 {householdNo} 户主名下有商品房，请核查是否符合条件
-- en: the head of household {householdNo} has a commercial house: check whether it is eligible
-- basis: 动态管理“剔除不合条件的人口” (《指导意见》)
-- confidence: sure
-- narrowed: The feed knows householders only; cancelled households (9) are left out.
-- evaluated: SELECT count(*) FROM household h WHERE h.povertyStatus IN ('0', '1', '2', '3') AND EXISTS (SELECT 1 FROM feedHousing f WHERE substring(f.certificateNo, 1, 18) = substring(h.headCertificateNo, 1, 18))
WITH owner AS (
    SELECT DISTINCT substring(certificateNo, 1, 18) AS certificateNo FROM feedHousing WHERE commodityHouse
)
SELECT h.rowId, h.householdNo
FROM household h
JOIN owner o ON o.certificateNo = substring(h.headCertificateNo, 1, 18)
WHERE h.povertyStatus IN ('0', '1', '2', '3')
