-- code: TOI-X-040
-- severity: warning
-- record: livingCondition
-- field: sanitaryToilet
-- reads: livingCondition(householdNo, sanitaryToilet), toiletRenovation(householdNo, toiletType, completedDate)
-- title: 厕改与生活条件一致
-- zh: {completedDate} 完成厕所改造，{dataYear} 年仍登记无卫生厕所
-- en: the toilet was renovated on {completedDate}, but {dataYear} says there is no sanitary one
-- basis: 《指导意见》§四(末)
-- confidence: sure
-- narrowed: Judged in the year after the completion.
-- evaluated: SELECT count(*) FROM livingCondition c JOIN renovated t ON t.householdNo = c.householdNo AND t.nextYear = c.dataYear WHERE c.sanitaryToilet IS NOT NULL
-- contradicts: SELECT b.rowId, min(t.rowId), 0
--    FROM breach b
--    JOIN livingCondition c ON c.rowId = b.rowId
--    JOIN toiletRenovation t ON t.householdNo = c.householdNo AND t.completedDate = b.completedDate
--    WHERE t.toiletType <> '0'
--    GROUP BY b.rowId
WITH renovated AS (
    SELECT householdNo, year(completedDate) + 1 AS nextYear, max(completedDate) AS completedDate
    FROM toiletRenovation
    WHERE toiletType <> '0' AND completedDate IS NOT NULL
    GROUP BY householdNo, year(completedDate) + 1
)
SELECT c.rowId, c.dataYear, t.completedDate
FROM livingCondition c
JOIN renovated t ON t.householdNo = c.householdNo AND t.nextYear = c.dataYear
WHERE c.sanitaryToilet IS NOT NULL
  AND c.sanitaryToilet = FALSE
