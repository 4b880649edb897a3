-- code: CNH-T-001
-- severity: error
-- record: censusHousehold
-- field: registeredDate
-- reads: censusHousehold(batch, registeredDate)
-- title: 登记时间窗
-- zh: 第 {batch} 批登记日期 {registeredDate} 不在登记时间内
-- en: registered on {registeredDate}, outside the window of batch {batch}
-- basis: 普查公报注3
-- confidence: sure
-- evaluated: SELECT count(*) FROM censusHousehold WHERE batch IS NOT NULL AND registeredDate IS NOT NULL
SELECT rowId, batch, registeredDate
FROM censusHousehold
WHERE (batch = '1' AND (registeredDate < DATE '2020-07-01' OR registeredDate > DATE '2020-08-31'))
   OR (batch = '2' AND (registeredDate < DATE '2020-12-01' OR registeredDate > DATE '2021-01-31'))
