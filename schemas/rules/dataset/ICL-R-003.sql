-- code: ICL-R-003
-- severity: error
-- record: insuranceClaim
-- field: paidAmount
-- reads: insuranceClaim(claimNo, policyNo, lossDate, paidAmount), insurancePolicy(policyNo, startDate, endDate, sumInsured)
-- title: 理赔
-- zh: 出险日期 {lossDate} 不在保险期内，或累计赔款 {paid} 元超过保额 {sumInsured} 元
-- en: the loss of {lossDate} is outside the policy, or {paid} paid in all is above the sum insured {sumInsured}
-- basis: Logic
-- confidence: sure
-- evaluated: SELECT count(*) FROM insuranceClaim c WHERE EXISTS (SELECT 1 FROM insurancePolicy i WHERE i.policyNo = c.policyNo)
-- contradicts: WITH cover AS (
--        SELECT b.rowId, i.rowId AS otherRow, i.sumInsured, i.policyNo,
--               CASE WHEN c.lossDate < i.startDate OR c.lossDate > i.endDate THEN 1 ELSE 0 END AS outside
--        FROM breach b
--        JOIN insuranceClaim c ON c.rowId = b.rowId
--        JOIN insurancePolicy i ON i.policyNo = c.policyNo AND i.sumInsured = b.sumInsured
--    ), policy AS (
--        SELECT policyNo, max(sumInsured) AS sumInsured FROM insurancePolicy GROUP BY policyNo
--    ), claim AS (
--        SELECT c.rowId AS otherRow, c.policyNo, c.paidAmount, i.sumInsured,
--               row_number() OVER (PARTITION BY c.policyNo ORDER BY c.paidAmount DESC, c.rowId) AS place,
--               sum(c.paidAmount) OVER (PARTITION BY c.policyNo) AS paid,
--               sum(c.paidAmount) OVER (PARTITION BY c.policyNo ORDER BY c.paidAmount DESC, c.rowId
--                                       ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS reached
--        FROM insuranceClaim c
--        JOIN policy i ON i.policyNo = c.policyNo
--        WHERE c.paidAmount > 0
--    ), needed AS (
--        SELECT otherRow, policyNo, paidAmount, place, count(*) OVER (PARTITION BY policyNo) AS claims
--        FROM claim
--        WHERE paid > sumInsured AND reached - paidAmount <= sumInsured
--    ), counted AS (
--        SELECT v.rowId, v.otherRow, v.sumInsured, v.policyNo, v.outside, coalesce(n.claims, 0) AS claims
--        FROM cover v
--        LEFT JOIN needed n ON n.policyNo = v.policyNo AND n.place = 1 AND v.outside = 0
--    )
--    SELECT v.rowId, v.otherRow, v.sumInsured,
--           1 + v.claims - CASE WHEN own.otherRow IS NULL THEN 0 ELSE 1 END AS others
--    FROM counted v
--    LEFT JOIN needed own ON own.otherRow = v.rowId AND v.outside = 0
--    UNION ALL
--    SELECT v.rowId, n.otherRow, n.paidAmount, 1 + n.claims - CASE WHEN own.otherRow IS NULL THEN 0 ELSE 1 END
--    FROM counted v
--    JOIN needed n ON n.policyNo = v.policyNo AND n.place <= 21 AND v.outside = 0
--    LEFT JOIN needed own ON own.otherRow = v.rowId
WITH paid AS (
    SELECT policyNo, sum(paidAmount) AS paid FROM insuranceClaim GROUP BY policyNo
)
SELECT c.rowId, c.lossDate, p.paid, i.sumInsured
FROM insuranceClaim c
JOIN insurancePolicy i ON i.policyNo = c.policyNo
JOIN paid p ON p.policyNo = c.policyNo
WHERE c.lossDate < i.startDate OR c.lossDate > i.endDate OR p.paid > i.sumInsured
