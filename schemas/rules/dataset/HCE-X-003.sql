-- code: HCE-X-003
-- severity: error
-- record: householdChangeEvent
-- field: changeType
-- reads: householdChangeEvent(householdNo, changeType, eventDate, effectiveDate), householdExit(householdNo, exitYear, announcedDate, cancelledDate)
-- title: 脱贫事件有退出程序
-- zh: 脱贫退出事件（{effectiveDate}）没有同年度完整的退出程序
-- en: the exit of {effectiveDate} has no complete exit procedure of that year
-- basis: 中办发〔2016〕16号
-- confidence: sure
-- narrowed: Complete is read as announced and cancelled (标注); the year is that of the event or of its announcement.
-- evaluated: SELECT count(*) FROM householdChangeEvent WHERE changeType = '21' AND householdNo IS NOT NULL AND effectiveDate IS NOT NULL
WITH complete AS (
    SELECT DISTINCT householdNo, exitYear
    FROM householdExit
    WHERE announcedDate IS NOT NULL AND cancelledDate IS NOT NULL
)
SELECT e.rowId, e.effectiveDate
FROM householdChangeEvent e
LEFT JOIN complete a ON a.householdNo = e.householdNo AND a.exitYear = year(e.effectiveDate)
LEFT JOIN complete b ON b.householdNo = e.householdNo AND b.exitYear = year(e.eventDate)
WHERE e.changeType = '21' AND e.householdNo IS NOT NULL AND e.effectiveDate IS NOT NULL
  AND a.householdNo IS NULL AND b.householdNo IS NULL
