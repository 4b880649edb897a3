-- code: MON-X-015
-- severity: warning
-- record: riskElimination
-- field: businessIncome
-- reads: riskElimination(monitorNo, mode, month, wageIncome, businessIncome), monitoredHousehold(monitorNo, householdNo, identifiedMonth), person(personNo, householdNo), aidMeasure(householdNo, personNo?, measureClass, measureItem, startDate?, endDate?)
-- title: 措施与收入一致
-- zh: 产业帮扶 {industry} 项、就业和公益性岗位帮扶 {jobs} 项，消除时生产经营性收入 {businessIncome} 元、工资性收入 {wageIncome} 元，与措施不一致
-- en: {industry} measures for industry and {jobs} for work, but business income {businessIncome} and wage income {wageIncome} at the elimination
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: The incomes at the elimination stand in its record; asset income (0105) is property income and does not count as industry; measures from the identification to the elimination by assistance count.
-- evaluated: SELECT count(*) FROM riskElimination e JOIN measured s ON s.rowId = e.rowId WHERE e.mode = '1' AND s.industry + s.jobs > 0
WITH watched AS (
    SELECT monitorNo, max(householdNo) AS householdNo, max(identifiedMonth) AS identifiedMonth FROM monitoredHousehold GROUP BY monitorNo
), owner AS (
    SELECT personNo, max(householdNo) AS householdNo FROM person GROUP BY personNo
), helped AS (
    SELECT coalesce(a.householdNo, o.householdNo) AS householdNo, a.startDate, a.endDate, a.measureClass, a.measureItem
    FROM aidMeasure a
    LEFT JOIN owner o ON o.personNo = a.personNo
), measured AS (
    SELECT e.rowId,
           sum(CASE WHEN a.measureClass = '01' AND coalesce(a.measureItem, '') <> '0105' THEN 1 ELSE 0 END) AS industry,
           sum(CASE WHEN a.measureClass IN ('02', '04') THEN 1 ELSE 0 END) AS jobs
    FROM riskElimination e
    JOIN watched m ON m.monitorNo = e.monitorNo
    JOIN helped a ON a.householdNo = m.householdNo
    WHERE (a.endDate IS NULL OR substring(cast(a.endDate AS VARCHAR), 1, 7) >= m.identifiedMonth)
      AND (a.startDate IS NULL OR substring(cast(a.startDate AS VARCHAR), 1, 7) <= e.month)
    GROUP BY e.rowId
)
SELECT e.rowId, s.industry, s.jobs, e.businessIncome, e.wageIncome
FROM riskElimination e
JOIN measured s ON s.rowId = e.rowId
WHERE e.mode = '1' AND s.industry + s.jobs > 0
  AND ((s.industry > 0 AND e.businessIncome <= 0) OR (s.jobs > 0 AND e.wageIncome <= 0))
