-- code: FUP-P-001
-- severity: error
-- record: household
-- field: householdNo
-- reads: household(householdNo, povertyStatus, exitYear?), followUp(householdNo, date)
-- title: 脱贫户每年跟踪
-- zh: 脱贫户 {dataYear} 年没有跟踪监测记录
-- en: an exited household was not followed up in {dataYear}
-- basis: 《指导意见》§七(一): 跟踪和动态监测
-- confidence: likely
-- evaluated: SELECT count(*) FROM household h WHERE h.povertyStatus = '1' AND h.exitYear < h.dataYear
SELECT h.rowId, h.dataYear
FROM household h
WHERE h.povertyStatus = '1' AND h.exitYear < h.dataYear
  AND NOT EXISTS (
    SELECT 1 FROM followUp f WHERE f.householdNo = h.householdNo AND year(f.date) = h.dataYear)
