-- code: CNH-X-004
-- severity: error
-- record: censusHousehold
-- field: householdNo
-- reads: censusHousehold(householdNo, registeredDate), household(householdNo, identifiedDate, identifiedYear?)
-- title: 普查户对应建档立卡户
-- zh: {registeredDate} 登记的普查户 {householdNo} 在建档立卡中{fault}
-- en: census household {householdNo} of {registeredDate}: {fault}
-- basis: 普查对象
-- confidence: sure
-- narrowed: Without a day of identification the year decides and may be that of the census.
-- evaluated: SELECT count(*) FROM censusHousehold WHERE householdNo IS NOT NULL AND registeredDate IS NOT NULL
WITH register AS (
    SELECT householdNo, min(identifiedDate) AS identifiedDate, min(identifiedYear) AS identifiedYear
    FROM household
    WHERE householdNo IS NOT NULL
    GROUP BY householdNo
)
SELECT c.rowId, c.registeredDate, c.householdNo,
       CASE WHEN r.householdNo IS NULL THEN '不存在 · not in the register' ELSE '识别晚于登记 · identified later' END AS fault
FROM censusHousehold c
LEFT JOIN register r ON r.householdNo = c.householdNo
WHERE c.householdNo IS NOT NULL AND c.registeredDate IS NOT NULL
  AND (r.householdNo IS NULL OR r.identifiedDate >= c.registeredDate
    OR (r.identifiedDate IS NULL AND r.identifiedYear > year(c.registeredDate)))
