-- code: MCE-X-004
-- severity: error
-- record: person
-- field: memberStatus
-- reads: memberChangeEvent(eventNo, personNo, householdNo, changeType, eventDate), person(personNo, householdNo, memberStatus)
-- title: 减少人员不再有效
-- zh: 成员已于 {eventDate} 减少，但成员状态仍为有效
-- en: the member left on {eventDate} but is still valid
-- basis: 国家信息系统
-- confidence: sure
-- narrowed: Only memberStatus in the data years from the decrease on is judged; later yearly statuses, jobs and payouts of the person are not.
-- evaluated: SELECT count(*) FROM person p WHERE EXISTS (SELECT 1 FROM memberChangeEvent m WHERE m.personNo = p.personNo AND m.householdNo = p.householdNo)
-- contradicts: WITH last_event AS (
--        SELECT b.rowId, m.rowId AS otherRow,
--               row_number() OVER (
--                   PARTITION BY b.rowId ORDER BY m.eventDate DESC, m.changeType, coalesce(m.eventNo, '') DESC) AS recency
--        FROM breach b
--        JOIN person p ON p.rowId = b.rowId
--        JOIN memberChangeEvent m ON m.personNo = p.personNo AND m.householdNo = p.householdNo
--        WHERE year(m.eventDate) <= p.dataYear AND m.changeType IS NOT NULL
--    )
--    SELECT rowId, otherRow, 0 FROM last_event WHERE recency = 1
WITH known AS (
    SELECT p.rowId, m.changeType, m.eventDate,
           row_number() OVER (
               PARTITION BY p.rowId ORDER BY m.eventDate DESC, m.changeType, coalesce(m.eventNo, '') DESC) AS recency
    FROM person p
    JOIN memberChangeEvent m ON m.personNo = p.personNo AND m.householdNo = p.householdNo
    WHERE p.memberStatus = '1' AND year(m.eventDate) <= p.dataYear AND m.changeType IS NOT NULL
)
SELECT rowId, eventDate
FROM known
WHERE recency = 1 AND changeType = '2'
