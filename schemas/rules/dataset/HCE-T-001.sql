-- code: HCE-T-001
-- severity: error
-- record: householdChangeEvent
-- field: toStatus
-- reads: householdChangeEvent(eventNo, householdNo, changeType, eventDate, effectiveDate, fromStatus?, toStatus)
-- title: 状态机
-- zh: 户状态不能由“{fromStatus}”变为“{toStatus}”
-- en: a household cannot go from status {fromStatus} to {toStatus}
-- basis: 指导意见 §七(一): 脱贫即出、返贫即入
-- confidence: sure
-- narrowed: Re-opening by the county is read as a new identification (11, 12) into status 0; splits, merges, changes of the head and moves may keep the status; other events without fromStatus and without an earlier event are not judged.
-- evaluated: SELECT count(*) FROM householdChangeEvent WHERE householdNo IS NOT NULL AND effectiveDate IS NOT NULL AND changeType IS NOT NULL AND toStatus IS NOT NULL
-- contradicts: WITH previous AS (
--        SELECT e.rowId, e.fromStatus,
--               lag(e.rowId) OVER (
--                   PARTITION BY e.householdNo
--                   ORDER BY e.effectiveDate, coalesce(e.eventDate, e.effectiveDate), coalesce(e.eventNo, '')) AS otherRow,
--               lag(e.toStatus) OVER (
--                   PARTITION BY e.householdNo
--                   ORDER BY e.effectiveDate, coalesce(e.eventDate, e.effectiveDate), coalesce(e.eventNo, '')) AS previousStatus
--        FROM householdChangeEvent e
--        WHERE e.householdNo IS NOT NULL AND e.effectiveDate IS NOT NULL
--          AND e.changeType IS NOT NULL AND e.toStatus IS NOT NULL
--    )
--    SELECT b.rowId, p.otherRow, 0
--    FROM breach b
--    JOIN previous p ON p.rowId = b.rowId
--    WHERE p.fromStatus IS NULL OR p.previousStatus = '9'
WITH ordered AS (
    SELECT e.rowId, e.changeType, e.fromStatus, e.toStatus,
           lag(e.toStatus) OVER (
               PARTITION BY e.householdNo
               ORDER BY e.effectiveDate, coalesce(e.eventDate, e.effectiveDate), coalesce(e.eventNo, '')) AS previousStatus
    FROM householdChangeEvent e
    WHERE e.householdNo IS NOT NULL AND e.effectiveDate IS NOT NULL
      AND e.changeType IS NOT NULL AND e.toStatus IS NOT NULL
), step AS (
    SELECT rowId, changeType, toStatus,
           CASE WHEN previousStatus = '9' THEN '9' ELSE coalesce(fromStatus, previousStatus, '-') END AS fromStatus
    FROM ordered
)
SELECT rowId, fromStatus, toStatus
FROM step
WHERE (fromStatus <> '-' OR changeType IN ('11', '12'))
  AND NOT (concat(fromStatus, toStatus) IN ('-0', '02', '21', '01', '13', '32', '31', '09', '19', '29', '39')
           OR (fromStatus = '9' AND toStatus = '0' AND changeType IN ('11', '12'))
           OR (fromStatus = toStatus AND fromStatus <> '9' AND changeType IN ('31', '32', '33', '34')))
