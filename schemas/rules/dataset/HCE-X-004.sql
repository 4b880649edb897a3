-- code: HCE-X-004
-- severity: error
-- record: householdChangeEvent
-- field: procedureNo
-- reads: householdChangeEvent(changeType, effectiveDate, procedureNo?), identificationProcedure(procedureNo, appraisalDate, villageNoticeStart, villageNoticeEnd, townshipReviewDate, townshipNoticeStart, townshipNoticeEnd, countyReviewDate, announcementDate, result)
-- title: 新识别和返贫有程序
-- zh: {changeType}（{effectiveDate}）没有完整并通过的识别程序（程序编号 {procedureNo}）
-- en: change {changeType} of {effectiveDate} has no complete and passed procedure ({procedureNo})
-- basis: 建档立卡方案
-- confidence: sure
-- narrowed: Complete is read as passed, with every step from the appraisal to the announcement dated.
-- evaluated: SELECT count(*) FROM householdChangeEvent e WHERE e.changeType IN ('11', '12', '13')
WITH complete AS (
    SELECT DISTINCT procedureNo
    FROM identificationProcedure
    WHERE result = '1' AND appraisalDate IS NOT NULL AND villageNoticeStart IS NOT NULL AND villageNoticeEnd IS NOT NULL
      AND townshipReviewDate IS NOT NULL AND townshipNoticeStart IS NOT NULL AND townshipNoticeEnd IS NOT NULL
      AND countyReviewDate IS NOT NULL AND announcementDate IS NOT NULL
)
SELECT e.rowId, e.changeType, e.effectiveDate, e.procedureNo
FROM householdChangeEvent e
LEFT JOIN complete c ON c.procedureNo = e.procedureNo
WHERE e.changeType IN ('11', '12', '13')
  AND c.procedureNo IS NULL
