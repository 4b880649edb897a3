-- code: FSI-D-001
-- severity: error
-- record: person
-- field: medicalInsurance
-- reads: person(certificateType, certificateNo, medicalInsurance?, employeeMedicalInsurance?, pensionInsurance?, employeePensionInsurance?, memberStatus), feedSocialInsurance(certificateNo, insuranceType, year, insuredStatus, insuredDivision)
-- title: 参保信息一致
-- zh: 参保登记与 {dataYear} 年部门数据不一致：{fault}
-- en: insurance differs from the feed of {dataYear}: {fault}
-- basis: 《指导意见》社会保险
-- confidence: sure
-- narrowed: Insured is status 1; a flag without insurance is judged for kinds that the feed of the year has and for identity cards; insurance outside the county without a flag is left to FSI-D-002.
-- evaluated: SELECT count(*) FROM person p WHERE p.memberStatus = '1' AND p.certificateNo IS NOT NULL AND EXISTS (SELECT 1 FROM feedSocialInsurance s WHERE s.year = p.dataYear)
WITH insured AS (
    SELECT substring(s.certificateNo, 1, 18) AS certificateNo, s.year AS insuredYear, substring(s.insuredDivision, 1, 6) AS county,
           max(CASE WHEN s.insuranceType = '3' THEN 1 ELSE 0 END) AS medical,
           max(CASE WHEN s.insuranceType = '4' THEN 1 ELSE 0 END) AS employeeMedical,
           max(CASE WHEN s.insuranceType = '1' THEN 1 ELSE 0 END) AS pension,
           max(CASE WHEN s.insuranceType = '2' THEN 1 ELSE 0 END) AS employeePension
    FROM feedSocialInsurance s
    WHERE s.insuredStatus = '1'
    GROUP BY substring(s.certificateNo, 1, 18), s.year, substring(s.insuredDivision, 1, 6)
), anywhere AS (
    SELECT certificateNo, insuredYear, max(medical) AS medical, max(employeeMedical) AS employeeMedical,
           max(pension) AS pension, max(employeePension) AS employeePension
    FROM insured
    GROUP BY certificateNo, insuredYear
), reach AS (
    SELECT s.year AS insuredYear,
           max(CASE WHEN s.insuranceType = '3' THEN 1 ELSE 0 END) AS medical,
           max(CASE WHEN s.insuranceType = '4' THEN 1 ELSE 0 END) AS employeeMedical,
           max(CASE WHEN s.insuranceType = '1' THEN 1 ELSE 0 END) AS pension,
           max(CASE WHEN s.insuranceType = '2' THEN 1 ELSE 0 END) AS employeePension
    FROM feedSocialInsurance s
    GROUP BY s.year
), compared AS (
    SELECT p.rowId, p.dataYear,
           CASE WHEN h.medical = 1 AND NOT p.medicalInsurance THEN '未登记城乡居民医保 · resident medical not registered'
                WHEN h.employeeMedical = 1 AND NOT p.employeeMedicalInsurance THEN '未登记职工医保 · employee medical not registered'
                WHEN h.pension = 1 AND NOT p.pensionInsurance THEN '未登记城乡居民养老 · resident pension not registered'
                WHEN h.employeePension = 1 AND NOT p.employeePensionInsurance THEN '未登记职工养老 · employee pension not registered'
                WHEN p.certificateType <> '01' THEN NULL
                WHEN r.medical = 1 AND coalesce(a.medical, 0) = 0 AND p.medicalInsurance
                    THEN '无城乡居民医保参保信息 · resident medical not in the feed'
                WHEN r.employeeMedical = 1 AND coalesce(a.employeeMedical, 0) = 0 AND p.employeeMedicalInsurance
                    THEN '无职工医保参保信息 · employee medical not in the feed'
                WHEN r.pension = 1 AND coalesce(a.pension, 0) = 0 AND p.pensionInsurance
                    THEN '无城乡居民养老参保信息 · resident pension not in the feed'
                WHEN r.employeePension = 1 AND coalesce(a.employeePension, 0) = 0 AND p.employeePensionInsurance
                    THEN '无职工养老参保信息 · employee pension not in the feed' END AS fault
    FROM person p
    JOIN reach r ON r.insuredYear = p.dataYear
    LEFT JOIN anywhere a ON a.certificateNo = substring(p.certificateNo, 1, 18) AND a.insuredYear = p.dataYear
    LEFT JOIN insured h ON h.certificateNo = substring(p.certificateNo, 1, 18) AND h.insuredYear = p.dataYear
        AND h.county = substring(p.divisionCode, 1, 6)
    WHERE p.memberStatus = '1' AND p.certificateNo IS NOT NULL
)
SELECT rowId, dataYear, fault
FROM compared
WHERE fault IS NOT NULL
