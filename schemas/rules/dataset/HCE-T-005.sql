-- code: HCE-T-005
-- severity: error
-- record: householdChangeEvent
-- field: changeType
-- reads: householdChangeEvent(householdNo, changeType, effectiveDate)
-- title: 返贫户曾脱贫
-- zh: 返贫事件（{effectiveDate}）之前没有脱贫退出事件
-- en: no exit precedes the return of {effectiveDate}
-- basis: Label meaning
-- confidence: sure
-- evaluated: SELECT count(*) FROM householdChangeEvent WHERE changeType = '13' AND householdNo IS NOT NULL AND effectiveDate IS NOT NULL
WITH firstExit AS (
    SELECT householdNo, min(effectiveDate) AS exitDate
    FROM householdChangeEvent
    WHERE changeType = '21'
    GROUP BY householdNo
)
SELECT e.rowId, e.effectiveDate
FROM householdChangeEvent e
LEFT JOIN firstExit x ON x.householdNo = e.householdNo
WHERE e.changeType = '13' AND e.householdNo IS NOT NULL AND e.effectiveDate IS NOT NULL
  AND (x.exitDate IS NULL OR x.exitDate >= e.effectiveDate)
