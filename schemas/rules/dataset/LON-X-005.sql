-- code: LON-X-005
-- severity: error
-- record: microLoan
-- field: householdNo
-- reads: microLoan(householdNo, issueDate), household(householdNo, povertyStatus, exitYear?, enjoysPolicyAfterExit?, monitoredFlag?)
-- title: 贷款对象为建档立卡户
-- zh: {issueDate} 发放贷款时户状态为“{povertyStatus}”，不属于贷款对象
-- en: the household of status {povertyStatus} may not borrow on {issueDate}
-- basis: 银监发〔2017〕42号
-- confidence: sure
-- narrowed: The status at issueDate is read from the register of that year and, for those who left in the year, of the year before.
-- evaluated: SELECT count(*) FROM microLoan t JOIN household h ON h.householdNo = t.householdNo AND h.dataYear = year(t.issueDate) WHERE h.povertyStatus <> '1' OR h.enjoysPolicyAfterExit IS NOT NULL OR h.exitYear = h.dataYear
-- contradicts: SELECT b.rowId, h.rowId, 0
--    FROM breach b
--    JOIN microLoan t ON t.rowId = b.rowId
--    JOIN household h ON h.householdNo = t.householdNo AND h.dataYear = year(t.issueDate)
WITH eligible AS (
    SELECT DISTINCT householdNo, dataYear
    FROM household
    WHERE povertyStatus IN ('0', '2', '3') OR (povertyStatus = '1' AND (enjoysPolicyAfterExit = '1' OR exitYear = dataYear))
)
SELECT t.rowId, t.issueDate, h.povertyStatus
FROM microLoan t
JOIN household h ON h.householdNo = t.householdNo AND h.dataYear = year(t.issueDate)
LEFT JOIN eligible b ON b.householdNo = t.householdNo AND b.dataYear = year(t.issueDate) - 1
WHERE (h.povertyStatus = '9' OR (h.povertyStatus = '1' AND h.enjoysPolicyAfterExit = '2' AND coalesce(h.exitYear, 0) <> h.dataYear))
  AND NOT (coalesce(h.monitoredFlag, FALSE) AND year(t.issueDate) >= 2021)
  AND b.householdNo IS NULL
