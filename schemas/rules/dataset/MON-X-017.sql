-- code: MON-X-017
-- severity: warning
-- record: monitoredHousehold
-- field: householdNo
-- reads: monitoredHousehold(householdNo), person(personNo, householdNo, memberStatus, studentStatus), aidMeasure(householdNo, personNo?, measureItem, startDate?, endDate?)
-- title: 雨露计划对象
-- zh: 雨露计划措施 {yulu} 项，中职、高职高专或技师学院在校成员 {pupils} 人，二者不一致
-- en: {yulu} Yulu measures, but {pupils} members in secondary or higher vocational school
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: Vocational are the student states 10 to 15 and technician colleges (18); measures in force in the data year and members of that year are compared.
-- evaluated: SELECT count(*) FROM monitoredHousehold m JOIN members p ON p.householdNo = m.householdNo AND p.snapshot = coalesce(m.dataYear, 0) LEFT JOIN measures s ON s.rowId = m.rowId WHERE p.pupils + coalesce(s.yulu, 0) > 0
WITH members AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot,
           sum(CASE WHEN studentStatus BETWEEN '10' AND '15' OR studentStatus = '18' THEN 1 ELSE 0 END) AS pupils
    FROM person
    WHERE memberStatus = '1'
    GROUP BY householdNo, coalesce(dataYear, 0)
), owner AS (
    SELECT personNo, max(householdNo) AS householdNo FROM person GROUP BY personNo
), helped AS (
    SELECT coalesce(a.householdNo, o.householdNo) AS householdNo, a.startDate, a.endDate, a.measureItem
    FROM aidMeasure a
    LEFT JOIN owner o ON o.personNo = a.personNo
), measures AS (
    SELECT m.rowId, count(*) AS measures,
           max(CASE WHEN a.measureItem = '0901' THEN 1 ELSE 0 END) AS yulu
    FROM monitoredHousehold m
    JOIN helped a ON a.householdNo = m.householdNo
    WHERE (a.endDate IS NULL OR year(a.endDate) >= m.dataYear) AND (a.startDate IS NULL OR year(a.startDate) <= m.dataYear)
    GROUP BY m.rowId
)
SELECT m.rowId, coalesce(s.yulu, 0) AS yulu, p.pupils
FROM monitoredHousehold m
JOIN members p ON p.householdNo = m.householdNo AND p.snapshot = coalesce(m.dataYear, 0)
LEFT JOIN measures s ON s.rowId = m.rowId
WHERE p.pupils + coalesce(s.yulu, 0) > 0
  AND ((s.yulu = 1 AND p.pupils = 0) OR (p.pupils > 0 AND coalesce(s.yulu, 0) = 0))
