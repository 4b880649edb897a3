-- code: CTN-R-031
-- severity: warning
-- record: cadreTenure
-- field: endDate
-- reads: cadreTenure(post, postDivisionCode, endDate, adjustReason?, approvalNo?), county(countyCode, exitYear?)
-- title: 正职稳定
-- zh: 贫困县正职于 {endDate} 摘帽前离任，调整原因 {adjustReason} 或批准文号不合规定
-- en: the head left on {endDate}, before the county left the list; reason {adjustReason} or approval do not allow it
-- basis: 《指导意见》§八(五)
-- confidence: sure
-- narrowed: Only the two heads of the county; the exit is known by its year, so an end in that year passes.
-- evaluated: SELECT count(*) FROM cadreTenure t WHERE t.post IN ('1', '2') AND t.endDate IS NOT NULL AND EXISTS (SELECT 1 FROM county c WHERE c.countyCode = t.postDivisionCode)
SELECT t.rowId, t.endDate, t.adjustReason
FROM cadreTenure t
JOIN (SELECT countyCode, max(exitYear) AS exitYear FROM county GROUP BY countyCode) c
    ON c.countyCode = t.postDivisionCode
WHERE t.post IN ('1', '2') AND t.endDate IS NOT NULL
  AND (c.exitYear IS NULL OR year(t.endDate) < c.exitYear)
  AND (t.adjustReason IS NULL OR t.adjustReason NOT IN ('2', '3', '4', '6')
       OR t.approvalNo IS NULL OR t.approvalNo = '')
