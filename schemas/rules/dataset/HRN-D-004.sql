-- code: HRN-D-004
-- severity: error
-- record: household
-- field: householdNo
-- reads: houseRenovation(householdNo, year, acceptedDate), household(householdNo, headCertificateNo), feedHousing(certificateNo, renovated, renovationYear)
-- title: 与住建台账一致
-- zh: 户 {householdNo} {year} 年危房改造：{fault}
-- en: renovation of household {householdNo} in {year}: {fault}
-- basis: 《指导意见》§七(一) 住房
-- confidence: sure
-- narrowed: Households whose head the feed knows, in years for which the package has renovations; one not yet accepted may be missing in the feed; the finding stands at the household of that year.
-- evaluated: SELECT count(*) FROM household h WHERE EXISTS (SELECT 1 FROM feedHousing f WHERE substring(f.certificateNo, 1, 18) = substring(h.headCertificateNo, 1, 18)) AND EXISTS (SELECT 1 FROM houseRenovation r WHERE r.year = h.dataYear)
WITH done AS (
    SELECT DISTINCT r.householdNo, r.year AS doneYear FROM houseRenovation r WHERE r.acceptedDate IS NOT NULL AND r.year IS NOT NULL
), known AS (
    SELECT DISTINCT r.householdNo, r.year AS knownYear FROM houseRenovation r
), years AS (
    SELECT DISTINCT knownYear FROM known
), feed AS (
    SELECT substring(certificateNo, 1, 18) AS certificateNo, renovationYear FROM feedHousing WHERE renovated AND renovationYear IS NOT NULL
    GROUP BY substring(certificateNo, 1, 18), renovationYear
), listed AS (
    SELECT DISTINCT substring(certificateNo, 1, 18) AS certificateNo FROM feedHousing
), compared AS (
    SELECT h.rowId, h.householdNo, h.dataYear, d.householdNo AS done, f.certificateNo AS feed, k.householdNo AS known
    FROM household h
    JOIN listed l ON l.certificateNo = substring(h.headCertificateNo, 1, 18)
    JOIN years y ON y.knownYear = h.dataYear
    LEFT JOIN done d ON d.householdNo = h.householdNo AND d.doneYear = h.dataYear
    LEFT JOIN known k ON k.householdNo = h.householdNo AND k.knownYear = h.dataYear
    LEFT JOIN feed f ON f.certificateNo = substring(h.headCertificateNo, 1, 18) AND f.renovationYear = h.dataYear
)
SELECT rowId, householdNo, dataYear AS year,
       CASE WHEN feed IS NULL THEN '住建台账没有 · not with the housing department' ELSE '只在住建台账 · only with the housing department' END AS fault
FROM compared
WHERE (done IS NOT NULL AND feed IS NULL) OR (feed IS NOT NULL AND known IS NULL)
