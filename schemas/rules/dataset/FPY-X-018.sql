-- code: FPY-X-018
-- severity: warning
-- record: fundPayment
-- field: householdNo
-- reads: fundPayment(householdNo, payDate), household(householdNo, povertyStatus, exitYear?, enjoysPolicyAfterExit?, monitoredFlag?)
-- title: 发放对象资格
-- zh: {payDate} 发放对象的户状态为“{povertyStatus}”，不属于政策对象
-- en: the household of status {povertyStatus} is not eligible on {payDate}
-- basis: 政策对象
-- confidence: sure
-- narrowed: The status at payDate is read from the register of that year and, for those who left in the year, of the year before.
-- evaluated: SELECT count(*) FROM fundPayment t JOIN household h ON h.householdNo = t.householdNo AND h.dataYear = year(t.payDate) WHERE h.povertyStatus <> '1' OR h.enjoysPolicyAfterExit IS NOT NULL OR h.exitYear = h.dataYear
-- contradicts: SELECT b.rowId, h.rowId, 0
--    FROM breach b
--    JOIN fundPayment t ON t.rowId = b.rowId
--    JOIN household h ON h.householdNo = t.householdNo AND h.dataYear = year(t.payDate)
WITH eligible AS (
    SELECT DISTINCT householdNo, dataYear
    FROM household
    WHERE povertyStatus IN ('0', '2', '3') OR (povertyStatus = '1' AND (enjoysPolicyAfterExit = '1' OR exitYear = dataYear))
)
SELECT t.rowId, t.payDate, h.povertyStatus
FROM fundPayment t
JOIN household h ON h.householdNo = t.householdNo AND h.dataYear = year(t.payDate)
LEFT JOIN eligible b ON b.householdNo = t.householdNo AND b.dataYear = year(t.payDate) - 1
WHERE (h.povertyStatus = '9' OR (h.povertyStatus = '1' AND h.enjoysPolicyAfterExit = '2' AND coalesce(h.exitYear, 0) <> h.dataYear))
  AND NOT (coalesce(h.monitoredFlag, FALSE))
  AND b.householdNo IS NULL
