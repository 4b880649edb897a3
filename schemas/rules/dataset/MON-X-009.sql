-- code: MON-X-009
-- severity: error
-- record: monitoredHousehold
-- field: riskPrimary
-- reads: monitoredHousehold(householdNo, identifiedMonth, riskPrimary, riskOthers?), person(personNo, householdNo, memberStatus, dropoutReason?, medicalInsurance?, employeeMedicalInsurance?), aidMeasure(householdNo, personNo?, measureClass, startDate?, endDate?)
-- title: 措施对应风险
-- zh: 风险没有对应的帮扶措施：{lacking}
-- en: no measure answers these risks: {lacking}
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: Children out of school and members without medical insurance are read from the members of the data year; other risks have no measure of their own. A measure that ended before the identification does not count.
-- evaluated: SELECT count(*) FROM monitoredHousehold m JOIN judged j ON j.rowId = m.rowId WHERE j.risks > 0
WITH members AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot,
           sum(CASE WHEN dropoutReason <> '' THEN 1 ELSE 0 END) AS dropouts,
           sum(CASE WHEN medicalInsurance = FALSE AND coalesce(employeeMedicalInsurance, FALSE) = FALSE THEN 1 ELSE 0 END) AS uninsured
    FROM person
    WHERE memberStatus = '1'
    GROUP BY householdNo, coalesce(dataYear, 0)
), owner AS (
    SELECT personNo, max(householdNo) AS householdNo FROM person GROUP BY personNo
), helped AS (
    SELECT coalesce(a.householdNo, o.householdNo) AS householdNo, a.startDate, a.endDate, a.measureClass
    FROM aidMeasure a
    LEFT JOIN owner o ON o.personNo = a.personNo
), measures AS (
    SELECT m.rowId, count(*) AS measures,
           max(CASE WHEN a.measureClass IN ('07', '11') THEN 1 ELSE 0 END) AS ill,
           max(CASE WHEN a.measureClass IN ('08', '09', '11') THEN 1 ELSE 0 END) AS school,
           max(CASE WHEN a.measureClass IN ('10', '11') THEN 1 ELSE 0 END) AS disabled,
           max(CASE WHEN a.measureClass IN ('05', '12') THEN 1 ELSE 0 END) AS house,
           max(CASE WHEN a.measureClass IN ('06') THEN 1 ELSE 0 END) AS water,
           max(CASE WHEN a.measureClass IN ('08') THEN 1 ELSE 0 END) AS dropout,
           max(CASE WHEN a.measureClass IN ('07', '11') THEN 1 ELSE 0 END) AS uninsured
    FROM monitoredHousehold m
    JOIN helped a ON a.householdNo = m.householdNo
    WHERE (a.endDate IS NULL OR substring(cast(a.endDate AS VARCHAR), 1, 7) >= m.identifiedMonth)
    GROUP BY m.rowId
), judged AS (
    SELECT m.rowId,
           CASE WHEN concat(';', coalesce(m.riskPrimary, ''), ';', coalesce(m.riskOthers, ''), ';') LIKE '%;01;%' THEN 1 ELSE 0 END
           + CASE WHEN concat(';', coalesce(m.riskPrimary, ''), ';', coalesce(m.riskOthers, ''), ';') LIKE '%;02;%' THEN 1 ELSE 0 END
           + CASE WHEN concat(';', coalesce(m.riskPrimary, ''), ';', coalesce(m.riskOthers, ''), ';') LIKE '%;03;%' THEN 1 ELSE 0 END
           + CASE WHEN concat(';', coalesce(m.riskPrimary, ''), ';', coalesce(m.riskOthers, ''), ';') LIKE '%;09;%' THEN 1 ELSE 0 END
           + CASE WHEN concat(';', coalesce(m.riskPrimary, ''), ';', coalesce(m.riskOthers, ''), ';') LIKE '%;10;%' THEN 1 ELSE 0 END
           + CASE WHEN p.dropouts > 0 THEN 1 ELSE 0 END
           + CASE WHEN p.uninsured > 0 THEN 1 ELSE 0 END AS risks,
           trim(concat(CASE WHEN concat(';', coalesce(m.riskPrimary, ''), ';', coalesce(m.riskOthers, ''), ';') LIKE '%;01;%' AND coalesce(s.ill, 0) = 0 THEN '因病 illness ' ELSE '' END,
                CASE WHEN concat(';', coalesce(m.riskPrimary, ''), ';', coalesce(m.riskOthers, ''), ';') LIKE '%;02;%' AND coalesce(s.school, 0) = 0 THEN '因学 education costs ' ELSE '' END,
                CASE WHEN concat(';', coalesce(m.riskPrimary, ''), ';', coalesce(m.riskOthers, ''), ';') LIKE '%;03;%' AND coalesce(s.disabled, 0) = 0 THEN '因残 disability ' ELSE '' END,
                CASE WHEN concat(';', coalesce(m.riskPrimary, ''), ';', coalesce(m.riskOthers, ''), ';') LIKE '%;09;%' AND coalesce(s.house, 0) = 0 THEN '住房 unsafe house ' ELSE '' END,
                CASE WHEN concat(';', coalesce(m.riskPrimary, ''), ';', coalesce(m.riskOthers, ''), ';') LIKE '%;10;%' AND coalesce(s.water, 0) = 0 THEN '饮水 unsafe water ' ELSE '' END,
                CASE WHEN p.dropouts > 0 AND coalesce(s.dropout, 0) = 0 THEN '失学 out of school ' ELSE '' END,
                CASE WHEN p.uninsured > 0 AND coalesce(s.uninsured, 0) = 0 THEN '未参保 uninsured ' ELSE '' END)) AS lacking
    FROM monitoredHousehold m
    LEFT JOIN members p ON p.householdNo = m.householdNo AND p.snapshot = coalesce(m.dataYear, 0)
    LEFT JOIN measures s ON s.rowId = m.rowId
)
SELECT m.rowId, j.lacking
FROM monitoredHousehold m
JOIN judged j ON j.rowId = m.rowId
WHERE j.risks > 0
  AND j.lacking <> ''
