-- code: MON-X-010
-- severity: warning
-- record: monitoredHousehold
-- field: riskPrimary
-- reads: monitoredHousehold(householdNo, riskPrimary, riskOthers?), person(personNo, householdNo, memberStatus, studentStatus?, healthStatus, disabilityCategory?, laborSkill), employmentRecord(personNo)
-- title: 风险与成员一致
-- zh: 风险与家庭成员情况不符：{lacking}
-- en: these risks do not agree with the members: {lacking}
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: The members are those of the data year; a child of pre-school age who is in no institution (17) is no student; unstable work needs a member with labour and a work record of a member.
-- evaluated: SELECT count(*) FROM monitoredHousehold m JOIN judged j ON j.rowId = m.rowId WHERE j.risks > 0
WITH worker AS (
    SELECT DISTINCT personNo, coalesce(dataYear, 0) AS snapshot FROM employmentRecord
), members AS (
    SELECT p.householdNo, coalesce(p.dataYear, 0) AS snapshot,
           sum(CASE WHEN concat(';', p.healthStatus, ';') LIKE '%;02;%' OR concat(';', p.healthStatus, ';') LIKE '%;03;%' THEN 1 ELSE 0 END) AS ill,
           sum(CASE WHEN p.disabilityCategory <> '' OR concat(';', p.healthStatus, ';') LIKE '%;04;%' THEN 1 ELSE 0 END) AS disabled,
           sum(CASE WHEN p.healthStatus IS NULL THEN 1 ELSE 0 END) AS unclear,
           sum(CASE WHEN p.studentStatus BETWEEN '02' AND '16' OR p.studentStatus BETWEEN '18' AND '20' THEN 1 ELSE 0 END) AS students,
           sum(CASE WHEN p.laborSkill IN ('01', '02', '05') OR p.laborSkill IS NULL THEN 1 ELSE 0 END) AS able,
           count(w.personNo) AS workers
    FROM person p
    LEFT JOIN worker w ON w.personNo = p.personNo AND w.snapshot = coalesce(p.dataYear, 0)
    WHERE p.memberStatus = '1'
    GROUP BY p.householdNo, coalesce(p.dataYear, 0)
), judged AS (
    SELECT m.rowId,
           CASE WHEN concat(';', coalesce(m.riskPrimary, ''), ';', coalesce(m.riskOthers, ''), ';') LIKE '%;01;%' OR concat(';', coalesce(m.riskPrimary, ''), ';', coalesce(m.riskOthers, ''), ';') LIKE '%;02;%' OR concat(';', coalesce(m.riskPrimary, ''), ';', coalesce(m.riskOthers, ''), ';') LIKE '%;03;%' OR concat(';', coalesce(m.riskPrimary, ''), ';', coalesce(m.riskOthers, ''), ';') LIKE '%;07;%' THEN 1 ELSE 0 END AS risks,
           trim(concat(CASE WHEN concat(';', coalesce(m.riskPrimary, ''), ';', coalesce(m.riskOthers, ''), ';') LIKE '%;01;%' AND p.ill = 0 AND p.unclear = 0 THEN '因病 illness; ' ELSE '' END,
                CASE WHEN concat(';', coalesce(m.riskPrimary, ''), ';', coalesce(m.riskOthers, ''), ';') LIKE '%;02;%' AND p.students = 0 THEN '因学 education costs; ' ELSE '' END,
                CASE WHEN concat(';', coalesce(m.riskPrimary, ''), ';', coalesce(m.riskOthers, ''), ';') LIKE '%;03;%' AND p.disabled = 0 AND p.unclear = 0 THEN '因残 disability; ' ELSE '' END,
                CASE WHEN concat(';', coalesce(m.riskPrimary, ''), ';', coalesce(m.riskOthers, ''), ';') LIKE '%;07;%' AND (p.able = 0 OR p.workers = 0) THEN '务工不稳 unstable work; ' ELSE '' END)) AS lacking
    FROM monitoredHousehold m
    JOIN members p ON p.householdNo = m.householdNo AND p.snapshot = coalesce(m.dataYear, 0)
)
SELECT m.rowId, j.lacking
FROM monitoredHousehold m
JOIN judged j ON j.rowId = m.rowId
WHERE j.risks > 0
  AND j.lacking <> ''
