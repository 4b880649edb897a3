-- code: MCE-X-006
-- severity: warning
-- record: memberChangeEvent
-- field: reason
-- reads: memberChangeEvent(personNo, householdNo, reason), person(personNo, householdNo, relationToHead)
-- title: 婚入人员关系
-- zh: 婚入人员与户主关系为“{relationToHead}”，不是配偶、儿媳或女婿
-- en: the relation {relationToHead} of a person married in is not spouse, daughter-in-law or son-in-law
-- basis: Logic
-- confidence: likely
-- evaluated: SELECT count(*) FROM memberChangeEvent m WHERE m.reason = '12' AND EXISTS (SELECT 1 FROM person p WHERE p.personNo = m.personNo AND p.householdNo = m.householdNo AND p.dataYear = m.dataYear)
SELECT m.rowId, p.relationToHead
FROM memberChangeEvent m
JOIN person p ON p.personNo = m.personNo AND p.householdNo = m.householdNo AND p.dataYear = m.dataYear
WHERE m.reason = '12' AND p.relationToHead NOT IN ('02', '05', '06')
