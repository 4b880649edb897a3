-- code: LON-X-006
-- severity: error
-- record: microLoan
-- field: borrowerCertificateNo
-- reads: microLoan(householdNo, borrowerCertificateNo), person(householdNo, certificateNo)
-- title: 借款人为户内成员
-- zh: 借款人不是户 {householdNo} 的成员
-- en: the borrower is no member of household {householdNo}
-- basis: 户借
-- confidence: sure
-- evaluated: SELECT count(*) FROM microLoan n WHERE n.borrowerCertificateNo IS NOT NULL AND EXISTS (SELECT 1 FROM person p WHERE p.householdNo = n.householdNo)
WITH listed AS (
    SELECT DISTINCT householdNo FROM person
), member AS (
    SELECT DISTINCT householdNo, substring(certificateNo, 1, 18) AS certificate FROM person WHERE certificateNo IS NOT NULL
)
SELECT n.rowId, n.householdNo
FROM microLoan n
JOIN listed l ON l.householdNo = n.householdNo
LEFT JOIN member m ON m.householdNo = n.householdNo AND m.certificate = substring(n.borrowerCertificateNo, 1, 18)
WHERE n.borrowerCertificateNo IS NOT NULL AND m.householdNo IS NULL
