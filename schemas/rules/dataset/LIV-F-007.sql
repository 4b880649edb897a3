-- code: LIV-F-007
-- severity: warning
-- record: livingCondition
-- field: houseArea
-- reads: livingCondition(householdNo, dataYear, houseArea), household(householdNo, dataYear, memberCount)
-- title: 人均住房面积
-- zh: 住房面积 {houseArea} 平方米、家庭 {members} 人，人均不在 5 至 200 平方米之间
-- en: house area of {houseArea} m² for {members} members is not between 5 and 200 m² a head
-- basis: Practice; 13 m² in Guangxi
-- confidence: likely
-- narrowed: A household without a house (area 0) is left to LIV-R-008.
-- evaluated: SELECT count(*) FROM livingCondition l WHERE l.houseArea <> 0 AND EXISTS (SELECT 1 FROM household h WHERE h.householdNo = l.householdNo AND h.dataYear = l.dataYear AND h.memberCount > 0)
SELECT l.rowId, l.houseArea, max(h.memberCount) AS members
FROM livingCondition l
JOIN household h ON h.householdNo = l.householdNo AND h.dataYear = l.dataYear
WHERE l.houseArea <> 0
  AND h.memberCount > 0
  AND (l.houseArea < 5 * CAST(h.memberCount AS BIGINT) OR l.houseArea > 200 * CAST(h.memberCount AS BIGINT))
GROUP BY l.rowId, l.houseArea
