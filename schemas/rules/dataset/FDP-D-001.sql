-- code: FDP-D-001
-- severity: error
-- record: person
-- field: disabilityGrade
-- reads: person(certificateType, certificateNo, disabilityCategory?, disabilityGrade?, memberStatus), feedDisability(disabilityCertNo, category, grade, status)
-- title: 残疾证一致
-- zh: 残疾类别 {disabilityCategory}、等级 {disabilityGrade} 与残联数据不一致：{fault}
-- en: category {disabilityCategory} and grade {disabilityGrade} are not those of the federation: {fault}
-- basis: 《指导意见》残疾人
-- confidence: sure
-- narrowed: A person is found by the number of the owner, under an identity card too; category and grade are compared with valid certificates.
-- evaluated: SELECT count(*) FROM person p WHERE p.memberStatus = '1' AND p.certificateNo IS NOT NULL AND (p.certificateType = '02' OR EXISTS (SELECT 1 FROM feedDisability d WHERE substring(d.disabilityCertNo, 1, 18) = substring(p.certificateNo, 1, 18)))
WITH valid AS (
    SELECT DISTINCT substring(disabilityCertNo, 1, 18) AS disabilityCertNo, category, grade FROM feedDisability WHERE status = '1'
), known AS (
    SELECT DISTINCT substring(disabilityCertNo, 1, 18) AS disabilityCertNo FROM feedDisability
), compared AS (
    SELECT p.rowId, p.certificateType, p.disabilityCategory, p.disabilityGrade, k.disabilityCertNo AS found,
           count(v.disabilityCertNo) AS valid,
           sum(CASE WHEN v.category = p.disabilityCategory AND v.grade = p.disabilityGrade THEN 1 ELSE 0 END) AS same
    FROM person p
    LEFT JOIN known k ON k.disabilityCertNo = substring(p.certificateNo, 1, 18)
    LEFT JOIN valid v ON v.disabilityCertNo = substring(p.certificateNo, 1, 18)
    WHERE p.memberStatus = '1' AND p.certificateNo IS NOT NULL
    GROUP BY p.rowId, p.certificateType, p.disabilityCategory, p.disabilityGrade, k.disabilityCertNo
)
SELECT rowId, coalesce(disabilityCategory, '-') AS disabilityCategory, coalesce(disabilityGrade, '-') AS disabilityGrade,
       CASE WHEN found IS NULL THEN '证号未匹配到 · number not found' ELSE '类别或等级不同 · category or grade differs' END AS fault
FROM compared
WHERE (valid > 0 AND disabilityCategory IS NOT NULL AND disabilityGrade IS NOT NULL AND same = 0)
   OR (found IS NULL AND certificateType = '02')
