-- code: HRN-X-003
-- severity: warning
-- record: houseRenovation
-- field: area
-- reads: houseRenovation(householdNo, renovationMode, year, area), household(householdNo, memberCount), parameter(name, value, division)
-- title: 面积标准
-- zh: {memberCount} 人户改造后面积 {area} 平方米，应为 {least}～{most} 平方米
-- en: {area} m² for {memberCount} persons, the standard is {least} to {most} m²
-- basis: 住建部 危改面积标准
-- confidence: likely
-- narrowed: A house that was repaired (1) keeps its area and is not judged; persons are those of the register of the year.
-- evaluated: SELECT count(*) FROM houseRenovation r WHERE r.renovationMode <> '1' AND r.area IS NOT NULL AND EXISTS (SELECT 1 FROM household h WHERE h.householdNo = r.householdNo AND h.dataYear = r.year AND h.memberCount > 0)
-- contradicts: SELECT b.rowId, min(h.rowId), 0
--    FROM breach b
--    JOIN houseRenovation r ON r.rowId = b.rowId
--    JOIN household h ON h.householdNo = r.householdNo AND h.dataYear = r.year AND h.memberCount = b.memberCount
--    GROUP BY b.rowId
WITH bound AS (
    SELECT max(CASE WHEN name = 'RENOVATION_AREA_MIN' THEN value END) AS least,
           max(CASE WHEN name = 'RENOVATION_AREA_MAX' THEN value END) AS most,
           max(CASE WHEN name = 'RENOVATION_AREA_PERSON_MIN' THEN value END) AS leastEach,
           max(CASE WHEN name = 'RENOVATION_AREA_PERSON_MAX' THEN value END) AS mostEach
    FROM parameter
    WHERE division = ''
), standard AS (
    SELECT r.rowId, h.memberCount, r.area,
           CASE WHEN h.memberCount > 3 THEN 0
                WHEN h.memberCount * b.leastEach > b.least THEN h.memberCount * b.leastEach ELSE b.least END AS least,
           CASE WHEN h.memberCount > 3 THEN h.memberCount * b.mostEach ELSE b.most END AS most
    FROM houseRenovation r
    JOIN household h ON h.householdNo = r.householdNo AND h.dataYear = r.year
    CROSS JOIN bound b
    WHERE r.renovationMode <> '1' AND r.area IS NOT NULL AND h.memberCount > 0
)
SELECT rowId, memberCount, area, CAST(least AS DECIMAL(10,0)) AS least, CAST(most AS DECIMAL(10,0)) AS most
FROM standard
WHERE area < least OR area > most
