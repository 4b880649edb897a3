-- code: MCE-X-003
-- severity: warning
-- record: memberChangeEvent
-- field: counterpartHouseholdNo
-- reads: memberChangeEvent(householdNo, changeType, reason, eventDate, counterpartHouseholdNo)
-- title: 婚入婚出成对
-- zh: 婚入事件（{eventDate}）在对方建档立卡户没有前后60天内的婚出事件
-- en: the marriage of {eventDate} has no matching decrease in the other household within 60 days
-- basis: Logic
-- confidence: likely
-- evaluated: SELECT count(*) FROM memberChangeEvent WHERE reason = '12' AND counterpartHouseholdNo IS NOT NULL AND eventDate IS NOT NULL
WITH marriedOut AS (
    SELECT householdNo, eventDate FROM memberChangeEvent WHERE changeType = '2' AND reason = '22'
), matched AS (
    SELECT DISTINCT m.rowId
    FROM memberChangeEvent m
    JOIN marriedOut d ON d.householdNo = m.counterpartHouseholdNo
    WHERE m.reason = '12'
      AND d.eventDate >= m.eventDate - INTERVAL '60' DAY AND d.eventDate <= m.eventDate + INTERVAL '60' DAY
)
SELECT m.rowId, m.eventDate
FROM memberChangeEvent m
LEFT JOIN matched x ON x.rowId = m.rowId
WHERE m.reason = '12' AND m.counterpartHouseholdNo IS NOT NULL AND m.eventDate IS NOT NULL AND x.rowId IS NULL
