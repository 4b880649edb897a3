-- code: EMP-X-004
-- severity: warning
-- record: employmentRecord
-- field: isWorking
-- reads: employmentRecord(personNo, isWorking, startMonth, endMonth?), person(personNo, memberStatus, studentStatus)
-- title: 在校生（高中及以下）不登记务工
-- zh: 在校生状况为 {studentStatus}（高中及以下在校），却登记自 {startMonth} 起在务工
-- en: registered as working since {startMonth}, but a pupil of student status {studentStatus}
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: Senior level or below are the codes 02 to 12, vocational schools of that level among them; the status is that of the data year.
-- evaluated: SELECT count(*) FROM employmentRecord e JOIN member m ON m.personNo = e.personNo AND m.snapshot = coalesce(e.dataYear, 0) WHERE e.isWorking = TRUE AND e.endMonth IS NULL
WITH member AS (
    SELECT personNo, coalesce(dataYear, 0) AS snapshot, max(studentStatus) AS studentStatus
    FROM person
    WHERE memberStatus = '1' AND studentStatus IS NOT NULL
    GROUP BY personNo, coalesce(dataYear, 0)
)
SELECT e.rowId, e.startMonth, m.studentStatus
FROM employmentRecord e
JOIN member m ON m.personNo = e.personNo AND m.snapshot = coalesce(e.dataYear, 0)
WHERE e.isWorking = TRUE AND e.endMonth IS NULL
  AND m.studentStatus BETWEEN '02' AND '12'
