-- code: FPY-X-012
-- severity: error
-- record: fundPayment
-- field: recipientCertificateNo
-- reads: fundPayment(householdNo, recipientCertificateNo, payDate), person(householdNo, certificateNo, memberStatus)
-- title: 收款人为有效成员
-- zh: 领款人在 {payDate} 不是户 {householdNo} 的有效成员
-- en: the recipient is no valid member of household {householdNo} on {payDate}
-- basis: 指导意见 §五(一)
-- confidence: sure
-- narrowed: Valid on the day of payment is read as valid in the data year of the payment or in the one before; the first 18 characters of the certificates are compared.
-- evaluated: SELECT count(*) FROM fundPayment f WHERE f.recipientCertificateNo IS NOT NULL AND EXISTS (SELECT 1 FROM person p WHERE p.householdNo = f.householdNo AND p.dataYear = year(f.payDate))
WITH listed AS (
    SELECT DISTINCT householdNo, dataYear FROM person
), valid AS (
    SELECT DISTINCT householdNo, substring(certificateNo, 1, 18) AS certificate, dataYear
    FROM person
    WHERE memberStatus = '1' AND certificateNo IS NOT NULL
)
SELECT f.rowId, f.householdNo, f.payDate
FROM fundPayment f
JOIN listed l ON l.householdNo = f.householdNo AND l.dataYear = year(f.payDate)
LEFT JOIN valid v ON v.householdNo = f.householdNo AND v.certificate = substring(f.recipientCertificateNo, 1, 18)
    AND v.dataYear = year(f.payDate)
LEFT JOIN valid b ON b.householdNo = f.householdNo AND b.certificate = substring(f.recipientCertificateNo, 1, 18)
    AND b.dataYear = year(f.payDate) - 1
WHERE f.recipientCertificateNo IS NOT NULL AND v.householdNo IS NULL AND b.householdNo IS NULL
