-- code: ISS-P-026
-- severity: error
-- record: issue
-- field: state
-- reads: issue(issueNo, state, deadline), rectification(issueNo, doneDate?, verifiedDate?)
-- title: 整改闭环
-- zh: 问题状态 {state}（期限 {deadline}）：销号须有先完成后验收的整改，过期未销号须标为逾期
-- en: issue in state {state}, due on {deadline}: a closed one needs a rectification done and then verified, one past its deadline must be overdue
-- basis: 《指导意见》审计整改
-- confidence: sure
-- narrowed: An issue that waits for verification is not called overdue.
SELECT i.rowId, i.state, i.deadline
FROM issue i
CROSS JOIN run r
WHERE (i.state = '4' AND NOT EXISTS (
            SELECT 1 FROM rectification c
            WHERE c.issueNo = i.issueNo AND c.doneDate <= c.verifiedDate))
   OR (i.state IN ('1', '2') AND r.asOf > i.deadline)
