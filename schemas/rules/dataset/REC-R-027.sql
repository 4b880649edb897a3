-- code: REC-R-027
-- severity: error
-- record: rectification
-- field: amountRecovered
-- reads: rectification(issueNo, amountRecovered), issue(issueNo, amountInvolved)
-- title: 追回金额
-- zh: 追回金额合计 {recovered} 元超过问题涉及金额 {involved} 元
-- en: {recovered} recovered in all is above {involved}, the amount of the issue
-- basis: Logic
-- confidence: sure
-- narrowed: All rectifications of an issue are added up.
-- evaluated: SELECT count(*) FROM rectification c WHERE c.amountRecovered IS NOT NULL AND EXISTS (SELECT 1 FROM issue i WHERE i.issueNo = c.issueNo AND i.amountInvolved IS NOT NULL)
WITH recovered AS (
    SELECT issueNo, sum(amountRecovered) AS recovered FROM rectification GROUP BY issueNo
), involved AS (
    SELECT issueNo, max(amountInvolved) AS involved FROM issue GROUP BY issueNo
)
SELECT c.rowId, r.recovered, i.involved
FROM rectification c
JOIN recovered r ON r.issueNo = c.issueNo
JOIN involved i ON i.issueNo = c.issueNo
WHERE c.amountRecovered IS NOT NULL AND r.recovered > i.involved
