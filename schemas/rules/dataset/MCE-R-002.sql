-- code: MCE-R-002
-- severity: error
-- record: memberChangeEvent
-- field: eventDate
-- reads: memberChangeEvent(personNo, householdNo, reason, eventDate), person(personNo, householdNo, birthDate)
-- title: 新生儿出生日期
-- zh: 新生儿于 {eventDate} 增加，但出生日期不在此前365天内
-- en: a newborn was added on {eventDate}, but was not born within the 365 days before it
-- basis: Logic
-- confidence: sure
-- narrowed: The birth date is that of the person in the data year of the event.
-- evaluated: SELECT count(*) FROM memberChangeEvent m WHERE m.reason = '11' AND m.eventDate IS NOT NULL AND EXISTS (SELECT 1 FROM person p WHERE p.personNo = m.personNo AND p.householdNo = m.householdNo AND coalesce(p.dataYear, 0) = coalesce(m.dataYear, 0) AND p.birthDate IS NOT NULL)
WITH born AS (
    SELECT m.rowId, m.eventDate, max(p.birthDate) AS birthDate
    FROM memberChangeEvent m
    JOIN person p
      ON p.personNo = m.personNo AND p.householdNo = m.householdNo
     AND coalesce(p.dataYear, 0) = coalesce(m.dataYear, 0)
    WHERE m.reason = '11'
    GROUP BY m.rowId, m.eventDate
)
SELECT rowId, eventDate
FROM born
WHERE birthDate > eventDate OR birthDate < eventDate - INTERVAL '365' DAY
