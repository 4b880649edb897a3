-- code: EXH-X-008
-- severity: error
-- record: householdExit
-- field: education
-- reads: householdExit(householdNo, exitYear, announcedDate), person(householdNo, memberStatus, birthDate, dropoutReason)
-- title: 退出户无失学辍学
-- zh: 退出户有 {dropouts} 名6–15岁成员失学辍学
-- en: {dropouts} members of 6 to 15 years are out of school
-- basis: 两不愁三保障; 普查公报
-- confidence: sure
-- narrowed: Age is taken on the day of the announcement; physical reasons are illness (1) and disability (2).
-- evaluated: SELECT count(*) FROM householdExit x WHERE EXISTS (SELECT 1 FROM person p WHERE p.householdNo = x.householdNo AND p.dataYear = x.exitYear)
-- contradicts: SELECT b.rowId, min(p.rowId), 0
--    FROM breach b
--    JOIN householdExit x ON x.rowId = b.rowId
--    JOIN person p ON p.householdNo = x.householdNo AND p.dataYear = x.exitYear
--    WHERE p.memberStatus = '1' AND p.dropoutReason NOT IN ('1', '2')
--      AND (year(x.announcedDate) * 10000 + month(x.announcedDate) * 100 + day(x.announcedDate))
--        - (year(p.birthDate) * 10000 + month(p.birthDate) * 100 + day(p.birthDate)) BETWEEN 60000 AND 159999
--    GROUP BY b.rowId
SELECT x.rowId, count(*) AS dropouts
FROM householdExit x
JOIN person p ON p.householdNo = x.householdNo AND p.dataYear = x.exitYear
WHERE p.memberStatus = '1' AND p.dropoutReason NOT IN ('1', '2')
  AND (year(x.announcedDate) * 10000 + month(x.announcedDate) * 100 + day(x.announcedDate))
    - (year(p.birthDate) * 10000 + month(p.birthDate) * 100 + day(p.birthDate)) BETWEEN 60000 AND 159999
GROUP BY x.rowId
