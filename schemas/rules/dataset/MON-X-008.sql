-- code: MON-X-008
-- severity: warning
-- record: monitoredHousehold
-- field: householdNo
-- reads: monitoredHousehold(householdNo, identifiedMonth), person(personNo, householdNo, memberStatus, laborSkill), aidMeasure(householdNo, personNo?, measureClass, startDate?, endDate?)
-- title: 有劳动力户不应仅享受综合保障
-- zh: 监测对象有劳动力 {able} 人，{measures} 项帮扶措施全部为综合保障
-- en: {able} members are able to work, but all {measures} measures are comprehensive security
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: A measure that ended before the identification does not count.
-- evaluated: SELECT count(*) FROM monitoredHousehold m JOIN labour l ON l.householdNo = m.householdNo AND l.snapshot = coalesce(m.dataYear, 0) JOIN measures s ON s.rowId = m.rowId WHERE l.able > 0
WITH labour AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot, count(*) AS members,
           sum(CASE WHEN laborSkill IN ('01', '02', '05') THEN 1 ELSE 0 END) AS able,
           sum(CASE WHEN laborSkill IS NULL THEN 1 ELSE 0 END) AS unclear
    FROM person
    WHERE memberStatus = '1' AND householdNo IS NOT NULL
    GROUP BY householdNo, coalesce(dataYear, 0)
), owner AS (
    SELECT personNo, max(householdNo) AS householdNo FROM person GROUP BY personNo
), helped AS (
    SELECT coalesce(a.householdNo, o.householdNo) AS householdNo, a.startDate, a.endDate, a.measureClass
    FROM aidMeasure a
    LEFT JOIN owner o ON o.personNo = a.personNo
), measures AS (
    SELECT m.rowId, count(*) AS measures,
           max(CASE WHEN a.measureClass <> '10' THEN 1 ELSE 0 END) AS others
    FROM monitoredHousehold m
    JOIN helped a ON a.householdNo = m.householdNo
    WHERE (a.endDate IS NULL OR substring(cast(a.endDate AS VARCHAR), 1, 7) >= m.identifiedMonth)
    GROUP BY m.rowId
)
SELECT m.rowId, l.able, s.measures
FROM monitoredHousehold m
JOIN labour l ON l.householdNo = m.householdNo AND l.snapshot = coalesce(m.dataYear, 0)
JOIN measures s ON s.rowId = m.rowId
WHERE l.able > 0
  AND s.others = 0
