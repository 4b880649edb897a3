-- code: HCE-X-008
-- severity: error
-- record: householdChangeEvent
-- field: changeType
-- reads: householdChangeEvent(householdNo, changeType), person(personNo, householdNo, memberStatus), memberChangeEvent(personNo, householdNo, changeType)
-- title: 整户销户成员全部减少
-- zh: 整户自然销户，但仍有 {remaining} 名成员没有减少事件
-- en: the household is closed but {remaining} of its members have no decrease event
-- basis: Logic
-- confidence: sure
-- evaluated: SELECT count(*) FROM householdChangeEvent e WHERE e.changeType = '23' AND EXISTS (SELECT 1 FROM person p WHERE p.householdNo = e.householdNo AND p.memberStatus IN ('1', '2'))
-- contradicts: SELECT b.rowId, min(p.rowId), 0
--    FROM breach b
--    JOIN householdChangeEvent e ON e.rowId = b.rowId
--    JOIN person p ON p.householdNo = e.householdNo
--    LEFT JOIN decreased d ON d.householdNo = p.householdNo AND d.personNo = p.personNo
--    WHERE p.memberStatus IN ('1', '2') AND d.personNo IS NULL
--    GROUP BY b.rowId
WITH member AS (
    SELECT DISTINCT householdNo, personNo FROM person WHERE memberStatus IN ('1', '2')
), decreased AS (
    SELECT DISTINCT householdNo, personNo FROM memberChangeEvent WHERE changeType = '2'
)
SELECT e.rowId, count(*) AS remaining
FROM householdChangeEvent e
JOIN member m ON m.householdNo = e.householdNo
LEFT JOIN decreased d ON d.householdNo = m.householdNo AND d.personNo = m.personNo
WHERE e.changeType = '23' AND d.personNo IS NULL
GROUP BY e.rowId
