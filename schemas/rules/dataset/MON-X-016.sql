-- code: MON-X-016
-- severity: warning
-- record: monitoredHousehold
-- field: householdNo
-- reads: monitoredHousehold(householdNo, identifiedMonth), person(personNo, householdNo), employmentRecord(personNo, endMonth?, workDivisionCode, transportSubsidy?), aidMeasure(householdNo, personNo?, measureItem, startDate?, endDate?)
-- title: 劳务输出应有县外务工
-- zh: 有劳务输出或外出务工补贴措施，但识别（{identifiedMonth}）后县外务工 {outside} 段、交通费补助 {subsidy} 元
-- en: labour export or migration subsidy, but {outside} spells outside the county since {identifiedMonth} and a transport subsidy of {subsidy}
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: The transport subsidy is looked for with a migration subsidy (0203) only; work of the data year that lasts into the month of identification or later counts, outside the county of the monitoring record.
-- evaluated: SELECT count(*) FROM monitoredHousehold m JOIN measures s ON s.rowId = m.rowId WHERE (s.export = 1 OR s.migration = 1) AND length(m.divisionCode) >= 6
WITH home AS (
    SELECT personNo, coalesce(dataYear, 0) AS snapshot, max(householdNo) AS householdNo
    FROM person
    WHERE householdNo IS NOT NULL
    GROUP BY personNo, coalesce(dataYear, 0)
), owner AS (
    SELECT personNo, max(householdNo) AS householdNo FROM person GROUP BY personNo
), helped AS (
    SELECT coalesce(a.householdNo, o.householdNo) AS householdNo, a.startDate, a.endDate, a.measureItem
    FROM aidMeasure a
    LEFT JOIN owner o ON o.personNo = a.personNo
), measures AS (
    SELECT m.rowId, count(*) AS measures,
           max(CASE WHEN a.measureItem = '0202' THEN 1 ELSE 0 END) AS export,
           max(CASE WHEN a.measureItem = '0203' THEN 1 ELSE 0 END) AS migration
    FROM monitoredHousehold m
    JOIN helped a ON a.householdNo = m.householdNo
    WHERE (a.endDate IS NULL OR substring(cast(a.endDate AS VARCHAR), 1, 7) >= m.identifiedMonth)
    GROUP BY m.rowId
), away AS (
    SELECT m.rowId, count(*) AS outside, max(e.transportSubsidy) AS subsidy
    FROM monitoredHousehold m
    JOIN home h ON h.householdNo = m.householdNo AND h.snapshot = coalesce(m.dataYear, 0)
    JOIN employmentRecord e ON e.personNo = h.personNo AND coalesce(e.dataYear, 0) = h.snapshot
    WHERE substring(e.workDivisionCode, 1, 6) <> substring(m.divisionCode, 1, 6)
      AND (e.endMonth IS NULL OR e.endMonth >= m.identifiedMonth)
    GROUP BY m.rowId
)
SELECT m.rowId, m.identifiedMonth, coalesce(o.outside, 0) AS outside, coalesce(o.subsidy, 0) AS subsidy
FROM monitoredHousehold m
JOIN measures s ON s.rowId = m.rowId
LEFT JOIN away o ON o.rowId = m.rowId
WHERE (s.export = 1 OR s.migration = 1) AND length(m.divisionCode) >= 6
  AND (coalesce(o.outside, 0) = 0 OR (s.migration = 1 AND coalesce(o.subsidy, 0) <= 0))
