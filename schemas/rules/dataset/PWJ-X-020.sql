-- code: PWJ-X-020
-- severity: warning
-- record: publicWelfareJob
-- field: personNo
-- reads: publicWelfareJob(jobNo, personNo, startMonth, months), parameter(name, value, division)
-- title: 一人不超过两个公益岗
-- zh: {startMonth} 起聘用时同一人同时有 {jobs} 个公益性岗位，超过 {most} 个
-- en: from {startMonth} on the person holds {jobs} public-welfare posts at a time, more than {most}
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: A post is held from its first month for the months engaged; the posts of one data year are compared, and the one that makes them too many is named.
-- evaluated: SELECT count(*) FROM held h JOIN together t ON t.rowId = h.rowId
WITH held AS (
    SELECT rowId, jobNo, personNo, coalesce(dataYear, 0) AS snapshot, startMonth,
           cast(substring(startMonth, 1, 4) AS INTEGER) * 12 + cast(substring(startMonth, 6, 2) AS INTEGER) AS firstMonth,
           cast(substring(startMonth, 1, 4) AS INTEGER) * 12 + cast(substring(startMonth, 6, 2) AS INTEGER) + months AS afterMonth
    FROM publicWelfareJob
    WHERE personNo IS NOT NULL AND startMonth IS NOT NULL AND months IS NOT NULL
), together AS (
    SELECT a.rowId, count(DISTINCT b.jobNo) AS jobs
    FROM held a
    JOIN held b ON b.personNo = a.personNo AND b.snapshot = a.snapshot
    WHERE b.firstMonth <= a.firstMonth AND b.afterMonth > a.firstMonth
      AND (b.firstMonth < a.firstMonth OR b.rowId <= a.rowId)
    GROUP BY a.rowId
), bound AS (
    SELECT max(value) AS most FROM parameter WHERE name = 'PUBLIC_JOBS_MAX' AND division = ''
)
SELECT h.rowId, h.startMonth, t.jobs, cast(q.most AS INTEGER) AS most
FROM held h
JOIN together t ON t.rowId = h.rowId
CROSS JOIN bound q
WHERE t.jobs > q.most
