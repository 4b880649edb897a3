-- code: PIN-X-002
-- severity: error
-- record: supervisionRecord
-- field: issueNo
-- reads: supervisionRecord(date, finding, issueNo?), issue(issueNo)
-- title: 有问题须建问题
-- zh: {date} 监管发现问题，问题编号 {issueNo} 未建立
-- en: a problem was found on {date}, but issue {issueNo} is not recorded
-- basis: Seed §五(一) 常态化监管
-- confidence: likely
-- evaluated: SELECT count(*) FROM supervisionRecord s WHERE trim(s.finding) <> ''
WITH recorded AS (
    SELECT DISTINCT issueNo FROM issue
)
SELECT s.rowId, s.date, s.issueNo
FROM supervisionRecord s
LEFT JOIN recorded i ON i.issueNo = s.issueNo
WHERE trim(s.finding) <> ''
  AND i.issueNo IS NULL
