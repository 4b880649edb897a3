-- code: MEL-R-004
-- severity: error
-- record: riskElimination
-- field: mode
-- reads: riskElimination(monitorNo, mode), monitoredHousehold(monitorNo, householdNo), aidMeasure(householdNo)
-- title: 帮扶消除须有措施
-- zh: 帮扶消除（{mode}）但没有帮扶措施
-- en: eliminated by assistance ({mode}) without any measure
-- basis: 国家信息系统核查
-- confidence: sure
-- evaluated: SELECT count(*) FROM riskElimination e WHERE e.mode = '1' AND EXISTS (SELECT 1 FROM monitoredHousehold m WHERE m.monitorNo = e.monitorNo)
SELECT e.rowId, e.mode
FROM riskElimination e
WHERE e.mode = '1'
  AND EXISTS (SELECT 1 FROM monitoredHousehold m WHERE m.monitorNo = e.monitorNo)
  AND NOT EXISTS (
    SELECT 1 FROM monitoredHousehold m
    JOIN aidMeasure a ON a.householdNo = m.householdNo
    WHERE m.monitorNo = e.monitorNo)
