-- code: SOP-X-004
-- severity: warning
-- record: assistanceDemand
-- field: state
-- reads: assistanceDemand(demandNo, publishedDate, state), demandMatch(demandNo, matchedDate, state?, confirmedByDemander?)
-- title: 供需对接有效
-- zh: 需求 {publishedDate} 发布、状态 {state}，最早对接 {matchedDate}、经需求方确认 {confirmed} 次：对接早于发布，或已满足而无确认
-- en: demand of {publishedDate} in state {state}, first matched on {matchedDate} and confirmed {confirmed} times: matched before it was published, or met without a confirmed match
-- basis: 《指导意见》§六(四): 有效对接
-- confidence: sure
-- narrowed: The finding stands at the demand; a match that was ended (4) confirms nothing.
-- evaluated: SELECT count(*) FROM assistanceDemand d LEFT JOIN matched m ON m.demandNo = d.demandNo WHERE (d.state = '3' OR m.demandNo IS NOT NULL)
WITH matched AS (
    SELECT demandNo, min(matchedDate) AS matchedDate,
           sum(CASE WHEN confirmedByDemander = TRUE AND coalesce(state, '') <> '4' THEN 1 ELSE 0 END) AS confirmed
    FROM demandMatch
    GROUP BY demandNo
)
SELECT d.rowId, d.publishedDate, d.state, m.matchedDate, coalesce(m.confirmed, 0) AS confirmed
FROM assistanceDemand d
LEFT JOIN matched m ON m.demandNo = d.demandNo
WHERE (d.state = '3' OR m.demandNo IS NOT NULL)
  AND (m.matchedDate < d.publishedDate OR (d.state = '3' AND coalesce(m.confirmed, 0) = 0))
