-- code: FSI-D-002
-- severity: warning
-- record: person
-- field: medicalInsurance
-- reads: person(certificateNo, medicalInsurance, employeeMedicalInsurance, pensionInsurance, employeePensionInsurance, memberStatus), feedSocialInsurance(certificateNo, insuranceType, year, insuredStatus, insuredDivision)
-- title: 异地参保视为参保
-- zh: {dataYear} 年在 {insuredDivision} 参保，登记为未参保
-- en: insured in {insuredDivision} in {dataYear}, but registered as not insured
-- basis: 普查口径
-- confidence: likely
-- narrowed: Elsewhere is another county than that of the row; medical (3, 4) and pension (1, 2) each by either scheme.
-- evaluated: SELECT count(*) FROM person p WHERE p.memberStatus = '1' AND EXISTS (SELECT 1 FROM feedSocialInsurance s WHERE substring(s.certificateNo, 1, 18) = substring(p.certificateNo, 1, 18) AND s.year = p.dataYear AND s.insuredStatus = '1' AND s.insuranceType IN ('1', '2', '3', '4') AND substring(s.insuredDivision, 1, 6) <> substring(p.divisionCode, 1, 6))
WITH insured AS (
    SELECT DISTINCT substring(s.certificateNo, 1, 18) AS certificateNo, s.year AS insuredYear, substring(s.insuredDivision, 1, 6) AS county,
           CASE WHEN s.insuranceType IN ('3', '4') THEN 'M' ELSE 'P' END AS kind
    FROM feedSocialInsurance s
    WHERE s.insuredStatus = '1' AND s.insuranceType IN ('1', '2', '3', '4') AND s.insuredDivision IS NOT NULL
)
SELECT p.rowId, p.dataYear, min(s.county) AS insuredDivision
FROM person p
JOIN insured s ON s.certificateNo = substring(p.certificateNo, 1, 18) AND s.insuredYear = p.dataYear
WHERE p.memberStatus = '1' AND s.county <> substring(p.divisionCode, 1, 6)
  AND ((s.kind = 'M' AND NOT p.medicalInsurance AND NOT p.employeeMedicalInsurance)
    OR (s.kind = 'P' AND NOT p.pensionInsurance AND NOT p.employeePensionInsurance))
GROUP BY p.rowId, p.dataYear
