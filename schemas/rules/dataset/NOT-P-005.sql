-- code: NOT-P-005
-- severity: error
-- record: publicNotice
-- field: startDate
-- reads: publicNotice(noticeType, objectType, objectId, startDate), householdExit(procedureNo, announcedDate)
-- title: 政务公开时限
-- zh: 退出公告 {startDate} 距形成之日 {formed} 超过 {days} 个工作日
-- en: the exit was formed on {formed} and published on {startDate}, later than {days} working days
-- basis: 扶贫领域基层政务公开标准目录
-- confidence: sure
-- narrowed: Exits of households whose notice names the exit procedure; twice as many calendar days stand for the working days, since no calendar of public holidays is at hand.
-- evaluated: SELECT count(*) FROM publicNotice n WHERE n.objectType = 'EXH' AND n.noticeType = '04' AND n.startDate IS NOT NULL AND EXISTS (SELECT 1 FROM householdExit e JOIN parameter p ON p.name = 'DISCLOSE_DAYS' AND p.division = '' WHERE e.procedureNo = n.objectId AND e.announcedDate >= p.validFrom AND (p.validTo IS NULL OR e.announcedDate <= p.validTo))
SELECT n.rowId, n.startDate, x.formed, cast(p.value AS INTEGER) AS days
FROM publicNotice n
JOIN (
  SELECT e.procedureNo, max(e.announcedDate) AS formed
  FROM householdExit e
  GROUP BY e.procedureNo
) x ON x.procedureNo = n.objectId
JOIN parameter p ON p.name = 'DISCLOSE_DAYS' AND p.division = ''
WHERE n.objectType = 'EXH'
  AND n.noticeType = '04'
  AND x.formed >= p.validFrom
  AND (p.validTo IS NULL OR x.formed <= p.validTo)
  AND n.startDate > x.formed + cast(2 * p.value AS INTEGER)
