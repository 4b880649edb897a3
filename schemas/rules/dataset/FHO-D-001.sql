-- code: FHO-D-001
-- severity: error
-- record: livingCondition
-- field: dangerousHouse
-- reads: feedHousing(certificateNo, houseNo, grade, gradeDate, renovated, renovationYear?), household(householdNo, headCertificateNo), livingCondition(householdNo, dangerousHouse)
-- title: 危房等级一致
-- zh: 是否危房户 {dangerousHouse} 与住建鉴定等级 {grade} 不一致
-- en: dangerous house {dangerousHouse}, but the housing department has grade {grade}
-- basis: 《指导意见》住房
-- confidence: sure
-- narrowed: The last grade of each house up to the end of the data year; a household with houses of both kinds is not judged; renovated without a year counts as renovated.
-- evaluated: SELECT count(*) FROM livingCondition v WHERE v.dangerousHouse IS NOT NULL AND EXISTS (SELECT 1 FROM household h JOIN feedHousing f ON substring(f.certificateNo, 1, 18) = substring(h.headCertificateNo, 1, 18) WHERE h.householdNo = v.householdNo AND h.dataYear = v.dataYear AND f.grade IS NOT NULL AND f.renovated IS NOT NULL AND year(f.gradeDate) <= v.dataYear)
WITH graded AS (
    SELECT v.rowId, v.dangerousHouse, f.houseNo, f.grade,
           CASE WHEN f.grade IN ('C', 'D') AND NOT (f.renovated AND coalesce(f.renovationYear, 0) <= v.dataYear)
                THEN 1 ELSE 0 END AS danger,
           row_number() OVER (PARTITION BY v.rowId, f.houseNo ORDER BY f.gradeDate DESC, f.rowId DESC) AS latest
    FROM livingCondition v
    JOIN household h ON h.householdNo = v.householdNo AND h.dataYear = v.dataYear
    JOIN feedHousing f ON substring(f.certificateNo, 1, 18) = substring(h.headCertificateNo, 1, 18)
    WHERE v.dangerousHouse IS NOT NULL AND f.grade IS NOT NULL AND f.renovated IS NOT NULL AND year(f.gradeDate) <= v.dataYear
), summed AS (
    SELECT rowId, dangerousHouse, count(*) AS houses, sum(danger) AS dangers, max(grade) AS grade
    FROM graded
    WHERE latest = 1
    GROUP BY rowId, dangerousHouse
)
SELECT rowId, CASE WHEN dangerousHouse THEN '是 · yes' ELSE '否 · no' END AS dangerousHouse, grade
FROM summed
WHERE (houses = dangers AND NOT dangerousHouse) OR (dangers = 0 AND dangerousHouse)
