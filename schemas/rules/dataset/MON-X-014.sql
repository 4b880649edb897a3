-- code: MON-X-014
-- severity: error
-- record: monitoredHousehold
-- field: householdNo
-- reads: monitoredHousehold(householdNo), person(personNo, householdNo, memberStatus, healthStatus, disabilityCategory?, disabilityGrade?, dibao, tekun), aidMeasure(householdNo, personNo?, measureItem, startDate?, endDate?)
-- title: 低保特困残疾措施对应人员
-- zh: 保障措施与家庭成员不一致：{lacking}
-- en: security measures and members do not agree: {lacking}
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: Measures that are in force in the data year are compared with the members of that year; only severely disabled members (grades 1 and 2), who all have the nursing subsidy, must have a measure.
-- evaluated: SELECT count(*) FROM monitoredHousehold m JOIN judged j ON j.rowId = m.rowId WHERE j.concerned > 0
WITH members AS (
    SELECT p.householdNo, coalesce(p.dataYear, 0) AS snapshot,
           sum(CASE WHEN p.dibao IN ('1', '2') THEN 1 ELSE 0 END) AS allowance,
           sum(CASE WHEN p.tekun IN ('1', '2') THEN 1 ELSE 0 END) AS destitute,
           sum(CASE WHEN (p.disabilityCategory <> '' OR concat(';', p.healthStatus, ';') LIKE '%;04;%') THEN 1 ELSE 0 END) AS disabled,
           sum(CASE WHEN p.disabilityGrade IN ('1', '2') THEN 1 ELSE 0 END) AS severe,
           sum(CASE WHEN p.dibao IS NULL THEN 1 ELSE 0 END) AS allowanceUnclear,
           sum(CASE WHEN p.tekun IS NULL THEN 1 ELSE 0 END) AS destituteUnclear,
           sum(CASE WHEN p.healthStatus IS NULL THEN 1 ELSE 0 END) AS healthUnclear
    FROM person p
    WHERE p.memberStatus = '1'
    GROUP BY p.householdNo, coalesce(p.dataYear, 0)
), owner AS (
    SELECT personNo, max(householdNo) AS householdNo FROM person GROUP BY personNo
), helped AS (
    SELECT coalesce(a.householdNo, o.householdNo) AS householdNo, a.startDate, a.endDate, a.measureItem
    FROM aidMeasure a
    LEFT JOIN owner o ON o.personNo = a.personNo
), measures AS (
    SELECT m.rowId, count(*) AS measures,
           max(CASE WHEN a.measureItem = '1001' THEN 1 ELSE 0 END) AS dibaoAid,
           max(CASE WHEN a.measureItem = '1002' THEN 1 ELSE 0 END) AS tekunAid,
           max(CASE WHEN a.measureItem = '1003' THEN 1 ELSE 0 END) AS disabledAid
    FROM monitoredHousehold m
    JOIN helped a ON a.householdNo = m.householdNo
    WHERE (a.endDate IS NULL OR year(a.endDate) >= m.dataYear) AND (a.startDate IS NULL OR year(a.startDate) <= m.dataYear)
    GROUP BY m.rowId
), judged AS (
    SELECT m.rowId, p.allowance + p.destitute + p.disabled + p.severe + coalesce(s.dibaoAid + s.tekunAid + s.disabledAid, 0) AS concerned,
           trim(concat(CASE WHEN (s.dibaoAid = 1 AND p.allowance = 0 AND p.allowanceUnclear = 0)
                       OR (p.allowance > 0 AND coalesce(s.dibaoAid, 0) = 0) THEN '低保 1001; ' ELSE '' END,
                CASE WHEN (s.tekunAid = 1 AND p.destitute = 0 AND p.destituteUnclear = 0)
                       OR (p.destitute > 0 AND coalesce(s.tekunAid, 0) = 0) THEN '特困供养 1002; ' ELSE '' END,
                CASE WHEN (s.disabledAid = 1 AND p.disabled + p.severe = 0 AND p.healthUnclear = 0)
                       OR (p.severe > 0 AND coalesce(s.disabledAid, 0) = 0) THEN '残疾人补贴 1003; ' ELSE '' END)) AS lacking
    FROM monitoredHousehold m
    JOIN members p ON p.householdNo = m.householdNo AND p.snapshot = coalesce(m.dataYear, 0)
    LEFT JOIN measures s ON s.rowId = m.rowId
)
SELECT m.rowId, j.lacking
FROM monitoredHousehold m
JOIN judged j ON j.rowId = m.rowId
WHERE j.concerned > 0
  AND j.lacking <> ''
