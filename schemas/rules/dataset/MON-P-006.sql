-- code: MON-P-006
-- severity: error
-- record: monitoredHousehold
-- field: identifiedMonth
-- reads: monitoredHousehold(householdNo, identifiedMonth), aidMeasure(householdNo, startDate)
-- title: 识别后一个月内落实措施
-- zh: {identifiedMonth} 识别后一个月内没有落实帮扶措施
-- en: no measure within a month after {identifiedMonth}, when the household was identified
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: Days of identification are not recorded: the whole next month counts; measures that began earlier count too.
-- evaluated: SELECT count(*) FROM monitoredHousehold m CROSS JOIN run r WHERE m.identifiedMonth IS NOT NULL AND r.asOf >= CAST(concat(m.identifiedMonth, '-01') AS DATE) + INTERVAL '2' MONTH
SELECT m.rowId, m.identifiedMonth
FROM monitoredHousehold m
CROSS JOIN run r
WHERE m.identifiedMonth IS NOT NULL AND r.asOf >= CAST(concat(m.identifiedMonth, '-01') AS DATE) + INTERVAL '2' MONTH
  AND NOT EXISTS (
    SELECT 1 FROM aidMeasure a
    WHERE a.householdNo = m.householdNo AND a.startDate < CAST(concat(m.identifiedMonth, '-01') AS DATE) + INTERVAL '2' MONTH)
