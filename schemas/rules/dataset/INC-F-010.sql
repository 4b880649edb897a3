-- code: INC-F-010
-- severity: warning
-- record: householdIncome
-- field: netIncomePerCapita
-- reads: householdIncome(householdNo, dataYear, netIncomePerCapita), household(householdNo, dataYear, povertyStatus, monitoredFlag, identifiedYear)
-- title: 人均纯收入上限
-- zh: 人均纯收入 {netIncomePerCapita} 元超过 20000 元，不应识别、返贫或纳入监测
-- en: net income per capita {netIncomePerCapita} exceeds 20,000 for a household that is poor, returned, newly identified or monitored
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: A household to be identified, identified again or monitored is one that is poor, returned, identified in the data year or monitored.
-- evaluated: SELECT count(*) FROM householdIncome i WHERE i.netIncomePerCapita IS NOT NULL AND EXISTS (SELECT 1 FROM household h WHERE h.householdNo = i.householdNo AND h.dataYear = i.dataYear AND (h.povertyStatus IN ('0', '3') OR h.monitoredFlag OR h.identifiedYear = i.dataYear))
-- contradicts: SELECT b.rowId, min(h.rowId), 0
--    FROM breach b
--    JOIN householdIncome i ON i.rowId = b.rowId
--    JOIN household h ON h.householdNo = i.householdNo AND h.dataYear = i.dataYear
--    WHERE h.povertyStatus IN ('0', '3') OR h.monitoredFlag OR h.identifiedYear = i.dataYear
--    GROUP BY b.rowId
SELECT i.rowId, i.netIncomePerCapita
FROM householdIncome i
WHERE i.netIncomePerCapita > 20000
  AND EXISTS (
    SELECT 1
    FROM household h
    WHERE h.householdNo = i.householdNo
      AND h.dataYear = i.dataYear
      AND (h.povertyStatus IN ('0', '3') OR h.monitoredFlag OR h.identifiedYear = i.dataYear)
  )
