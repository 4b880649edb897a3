-- code: MON-X-007
-- severity: error
-- record: monitoredHousehold
-- field: developmentMeasures
-- reads: monitoredHousehold(householdNo, identifiedMonth, eliminated?), person(personNo, householdNo, memberStatus, laborSkill), aidMeasure(householdNo, personNo?, measureClass, startDate?, endDate?), run(asOf), parameter(name, value, division)
-- title: 有劳动力户落实开发式帮扶
-- zh: {identifiedMonth} 识别的监测对象有劳动力 {able} 人，满 {least} 个月仍未消除风险，也没有产业、就业、金融、公益性岗位帮扶措施
-- en: monitored since {identifiedMonth} with {able} members able to work, not eliminated after {least} months and without a development measure (classes 01 to 04)
-- basis: 国家信息系统核查; 坚持开发式与保障性结合
-- confidence: sure
-- narrowed: The months end with the data year, or with asOf in that year; the month of identification and the months after it must be over. A measure that ended before the identification does not count.
-- evaluated: SELECT count(*) FROM monitoredHousehold m JOIN labour l ON l.householdNo = m.householdNo AND l.snapshot = coalesce(m.dataYear, 0) CROSS JOIN run r CROSS JOIN bound q WHERE l.able > 0 AND coalesce(m.eliminated, FALSE) = FALSE AND CASE WHEN m.dataYear < year(r.asOf) THEN m.dataYear * 12 + 12 ELSE year(r.asOf) * 12 + month(r.asOf) END - (cast(substring(m.identifiedMonth, 1, 4) AS INTEGER) * 12 + cast(substring(m.identifiedMonth, 6, 2) AS INTEGER)) > q.least
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
           max(CASE WHEN a.measureClass IN ('01', '02', '03', '04') THEN 1 ELSE 0 END) AS development
    FROM monitoredHousehold m
    JOIN helped a ON a.householdNo = m.householdNo
    WHERE (a.endDate IS NULL OR substring(cast(a.endDate AS VARCHAR), 1, 7) >= m.identifiedMonth)
    GROUP BY m.rowId
), bound AS (
    SELECT max(value) AS least FROM parameter WHERE name = 'MEASURE_MONTHS' AND division = ''
)
SELECT m.rowId, m.identifiedMonth, l.able, cast(q.least AS INTEGER) AS least
FROM monitoredHousehold m
JOIN labour l ON l.householdNo = m.householdNo AND l.snapshot = coalesce(m.dataYear, 0)
CROSS JOIN run r
CROSS JOIN bound q
LEFT JOIN measures s ON s.rowId = m.rowId
WHERE l.able > 0 AND coalesce(m.eliminated, FALSE) = FALSE
  AND CASE WHEN m.dataYear < year(r.asOf) THEN m.dataYear * 12 + 12 ELSE year(r.asOf) * 12 + month(r.asOf) END
      - (cast(substring(m.identifiedMonth, 1, 4) AS INTEGER) * 12 + cast(substring(m.identifiedMonth, 6, 2) AS INTEGER)) > q.least
  AND coalesce(s.development, 0) = 0
