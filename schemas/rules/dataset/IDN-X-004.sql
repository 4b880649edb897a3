-- code: IDN-X-004
-- severity: error
-- record: household
-- field: identifiedYear
-- reads: household(householdNo, villageCode, headCertificateNo, povertyStatus, identifiedYear), person(householdNo, certificateNo), identificationProcedure(applicantCertificateNo, applicationDate, countyReviewDate?, announcementDate?, result)
-- title: 纳入户有通过的识别程序
-- zh: {identifiedYear} 年识别纳入，但没有结果为通过的识别程序记录
-- en: identified in {identifiedYear}, but no procedure with the result passed
-- basis: 建档立卡方案
-- confidence: sure
-- narrowed: The procedure is that of the householder or of a member, by certificate number; judged for years of which the package has procedures of the county, once for each household that is not cancelled.
-- evaluated: SELECT count(*) FROM known h JOIN listed l ON l.county = h.county AND l.identifiedYear = h.identifiedYear WHERE h.latest = 1 AND h.identifiedYear > 2014 AND h.povertyStatus <> '9'
WITH known AS (
    SELECT rowId, householdNo, upper(headCertificateNo) AS headCertificateNo, identifiedYear, povertyStatus,
           substring(villageCode, 1, 6) AS county,
           row_number() OVER (PARTITION BY householdNo ORDER BY coalesce(dataYear, 0) DESC, rowId DESC) AS latest
    FROM household
    WHERE householdNo IS NOT NULL
), listed AS (
    SELECT DISTINCT substring(divisionCode, 1, 6) AS county,
           year(coalesce(announcementDate, countyReviewDate, applicationDate)) AS identifiedYear
    FROM identificationProcedure
), passed AS (
    SELECT DISTINCT upper(applicantCertificateNo) AS certificateNo FROM identificationProcedure WHERE result = '1'
), covered AS (
    SELECT DISTINCT m.householdNo
    FROM person m
    JOIN passed p ON p.certificateNo = upper(m.certificateNo)
)
SELECT h.rowId, h.identifiedYear
FROM known h
JOIN listed l ON l.county = h.county AND l.identifiedYear = h.identifiedYear
LEFT JOIN passed p ON p.certificateNo = h.headCertificateNo
LEFT JOIN covered c ON c.householdNo = h.householdNo
WHERE h.latest = 1 AND h.identifiedYear > 2014 AND h.povertyStatus <> '9'
  AND p.certificateNo IS NULL AND c.householdNo IS NULL
