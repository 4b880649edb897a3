-- code: G-ASM-004.1
-- title: 按期整改率 · Closed in time
-- level: all
-- reads: issue(issueNo, problemDivisionCode, deadline, state), rectification(issueNo, verifiedDate?)
-- unit: %
-- base: none
-- value: 100.0 * sum(timely) / nullif(sum(closed), 0)
-- confidence: sure
-- narrowed: Closed is state 4, in time when the last rectification was verified not later than the deadline; without a date of verification it was not. By data year, not by quarter.
SELECT i.problemDivisionCode AS division, i.dataYear AS period, 1 AS closed,
       CASE WHEN c.verifiedDate <= i.deadline THEN 1 ELSE 0 END AS timely
FROM issue i
LEFT JOIN (SELECT issueNo, max(verifiedDate) AS verifiedDate FROM rectification GROUP BY issueNo) c ON c.issueNo = i.issueNo
WHERE i.state = '4' AND i.deadline IS NOT NULL
