-- code: PIN-X-002
-- severity: error
-- record: supervisionRecord
-- field: issueNo
-- reads: supervisionRecord(date, finding, issueNo?), issue(issueNo)
-- title: 有问题须建问题
-- zh: {date} 监管发现的问题没有建立问题记录
-- en: the problem found on {date} is not recorded as an issue
-- basis: 《指导意见》§五(一) 常态化监管
-- confidence: likely
-- evaluated: SELECT count(*) FROM supervisionRecord s WHERE trim(s.finding) <> ''
WITH recorded AS (
    SELECT DISTINCT issueNo FROM issue
)
SELECT s.rowId, s.date
FROM supervisionRecord s
LEFT JOIN recorded i ON i.issueNo = s.issueNo
WHERE trim(s.finding) <> ''
  AND i.issueNo IS NULL
