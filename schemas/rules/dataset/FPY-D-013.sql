-- code: FPY-D-013
-- severity: error
-- record: fundPayment
-- field: recipientCertificateNo
-- reads: fundPayment(recipientCertificateNo, payDate, payState), feedHukou(certificateNo, status, statusDate)
-- title: 不得发给已死亡人员
-- zh: {payDate} 发放时，领款人户籍已于 {statusDate} 死亡注销，超过30天
-- en: paid on {payDate} to a recipient dead since {statusDate}, more than 30 days before
-- basis: 审计常见问题
-- confidence: sure
-- narrowed: Recipients are found by the number of the owner; payouts that came back (state 2) are no payments.
-- evaluated: SELECT count(*) FROM fundPayment f WHERE f.payState IN ('1', '3') AND f.payDate IS NOT NULL AND EXISTS (SELECT 1 FROM feedHukou k WHERE substring(k.certificateNo, 1, 18) = substring(f.recipientCertificateNo, 1, 18))
-- contradicts: WITH death AS (
--        SELECT substring(certificateNo, 1, 18) AS certificateNo, statusDate, min(rowId) AS otherRow
--        FROM feedHukou
--        WHERE status = '2'
--        GROUP BY substring(certificateNo, 1, 18), statusDate
--    )
--    SELECT b.rowId, k.otherRow, 0
--    FROM breach b
--    JOIN fundPayment f ON f.rowId = b.rowId
--    JOIN death k ON k.certificateNo = substring(f.recipientCertificateNo, 1, 18) AND k.statusDate = b.statusDate
WITH deceased AS (
    SELECT substring(certificateNo, 1, 18) AS certificateNo, min(statusDate) AS statusDate
    FROM feedHukou
    WHERE status = '2' AND statusDate IS NOT NULL
    GROUP BY substring(certificateNo, 1, 18)
)
SELECT f.rowId, f.payDate, d.statusDate
FROM fundPayment f
JOIN deceased d ON d.certificateNo = substring(f.recipientCertificateNo, 1, 18)
WHERE f.payState IN ('1', '3') AND f.payDate > d.statusDate + INTERVAL '30' DAY
