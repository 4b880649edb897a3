-- code: FDP-D-002
-- severity: warning
-- record: feedDisability
-- field: livingSubsidy
-- reads: feedDisability(disabilityCertNo, grade, status, livingSubsidy, careSubsidy), person(personNo, householdNo, certificateNo, memberStatus), household(householdNo, povertyStatus), aidMeasure(personNo, measureItem)
-- title: 两项补贴
-- zh: 残疾等级 {grade} 应享受而未享受残疾人两项补贴：{missing}
-- en: grade {grade} entitles to a disability subsidy that is not paid: {missing}
-- basis: 残疾人两项补贴制度
-- confidence: sure
-- narrowed: Poor disabled people are valid members of households that are poor in the data year; a measure of item 1003 counts as the living subsidy.
-- evaluated: SELECT count(*) FROM feedDisability d WHERE d.status = '1' AND d.grade IS NOT NULL
WITH aided AS (
    SELECT DISTINCT personNo FROM aidMeasure WHERE measureItem = '1003' AND personNo IS NOT NULL
), poor AS (
    SELECT substring(p.certificateNo, 1, 18) AS certificateNo, coalesce(p.dataYear, 0) AS snapshot, count(a.personNo) AS aids
    FROM person p
    JOIN household h ON h.householdNo = p.householdNo AND coalesce(h.dataYear, 0) = coalesce(p.dataYear, 0)
    LEFT JOIN aided a ON a.personNo = p.personNo
    WHERE p.memberStatus = '1' AND p.certificateNo IS NOT NULL AND h.povertyStatus IN ('0', '2', '3')
    GROUP BY substring(p.certificateNo, 1, 18), coalesce(p.dataYear, 0)
)
SELECT d.rowId, d.grade,
       CASE WHEN d.grade IN ('1', '2') AND NOT d.careSubsidy THEN '重度残疾人护理补贴 · care subsidy'
            ELSE '困难残疾人生活补贴 · living subsidy' END AS missing
FROM feedDisability d
LEFT JOIN poor p ON p.certificateNo = substring(d.disabilityCertNo, 1, 18) AND p.snapshot = coalesce(d.dataYear, 0)
WHERE d.status = '1' AND d.grade IS NOT NULL
  AND ((d.grade IN ('1', '2') AND NOT d.careSubsidy) OR (p.certificateNo IS NOT NULL AND NOT d.livingSubsidy AND p.aids = 0))
