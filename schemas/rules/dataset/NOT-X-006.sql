-- code: NOT-X-006
-- severity: error
-- record: project
-- field: projectCode
-- reads: publicNotice(noticeType, objectType, objectId, startDate), project(projectCode), fundDisbursement(projectCode, paymentDate, payeeType)
-- title: 到户补助名单公示
-- zh: 项目 {projectCode} 于 {firstPayment} 首次到户支付，此前没有到户补助名单公示
-- en: project {projectCode} first paid households on {firstPayment} without a public list of recipients before
-- basis: 公告公示制度
-- confidence: likely
-- narrowed: Household payouts are seen as payments to payees of type 4 or 5.
-- evaluated: SELECT count(*) FROM project p WHERE EXISTS (SELECT 1 FROM fundDisbursement d WHERE d.projectCode = p.projectCode AND d.payeeType IN ('4', '5'))
WITH paid AS (
    SELECT projectCode, min(paymentDate) AS firstPayment
    FROM fundDisbursement
    WHERE payeeType IN ('4', '5')
    GROUP BY projectCode
), published AS (
    SELECT objectId, min(startDate) AS firstNotice
    FROM publicNotice
    WHERE noticeType = '24' AND objectType = 'PRJ'
    GROUP BY objectId
)
SELECT p.rowId, p.projectCode, d.firstPayment
FROM project p
JOIN paid d ON d.projectCode = p.projectCode
LEFT JOIN published n ON n.objectId = p.projectCode
WHERE d.firstPayment IS NOT NULL AND (n.firstNotice IS NULL OR n.firstNotice >= d.firstPayment)
