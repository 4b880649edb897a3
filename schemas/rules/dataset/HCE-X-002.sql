-- code: HCE-X-002
-- severity: error
-- record: household
-- field: povertyStatus
-- reads: household(householdNo, povertyStatus), householdChangeEvent(eventNo, householdNo, changeType, eventDate, effectiveDate, fromStatus?, toStatus)
-- title: 户状态等于最后事件
-- zh: 脱贫状态“{povertyStatus}”与最后一次动态调整后的状态“{toStatus}”（{effectiveDate}）不一致
-- en: poverty status {povertyStatus} differs from status {toStatus} of the last change event ({effectiveDate})
-- basis: Standard
-- confidence: sure
-- evaluated: SELECT count(*) FROM household h WHERE h.povertyStatus IS NOT NULL AND EXISTS (SELECT 1 FROM householdChangeEvent e WHERE e.householdNo = h.householdNo)
-- contradicts: WITH last_event AS (
--        SELECT b.rowId, e.rowId AS otherRow,
--               row_number() OVER (
--                   PARTITION BY b.rowId
--                   ORDER BY e.effectiveDate DESC, coalesce(e.eventDate, e.effectiveDate) DESC, coalesce(e.eventNo, '') DESC) AS recency
--        FROM breach b
--        JOIN household h ON h.rowId = b.rowId
--        JOIN householdChangeEvent e ON e.householdNo = h.householdNo
--        WHERE year(e.effectiveDate) <= h.dataYear
--    )
--    SELECT rowId, otherRow, 0 FROM last_event WHERE recency = 1
WITH known AS (
    SELECT h.rowId, h.povertyStatus, e.toStatus, e.effectiveDate,
           row_number() OVER (
               PARTITION BY h.rowId
               ORDER BY e.effectiveDate DESC, coalesce(e.eventDate, e.effectiveDate) DESC, coalesce(e.eventNo, '') DESC) AS recency
    FROM household h
    JOIN householdChangeEvent e ON e.householdNo = h.householdNo
    WHERE year(e.effectiveDate) <= h.dataYear
)
SELECT rowId, povertyStatus, toStatus, effectiveDate
FROM known
WHERE recency = 1 AND povertyStatus <> toStatus
