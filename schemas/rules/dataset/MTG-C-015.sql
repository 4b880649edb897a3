-- code: MTG-C-015
-- severity: error
-- record: specialMeeting
-- field: orgDivisionCode
-- reads: specialMeeting(orgDivisionCode, level, body, date), run(asOf), parameter(name, value, division, validFrom, validTo)
-- title: 省级每季度专题研究
-- zh: {meetingYear} 年 {due} 个季度中，省级党委专题研究达标 {committee} 个季度、政府 {government} 个季度
-- en: of {due} quarters of {meetingYear} the party committee met in {committee} and the government in {government} as often as required
-- basis: 《指导意见》§八(一)
-- confidence: sure
-- narrowed: Quarters that are over by asOf; a joint meeting counts for both, and the finding stands at the first meeting of the province and year: a year without any meeting in the package is not seen.
-- evaluated: SELECT count(*) FROM kept k WHERE k.due > 0
WITH required AS (
    SELECT value AS least, coalesce(year(validFrom), 0) AS firstYear, coalesce(year(validTo), 9999) AS lastYear
    FROM parameter
    WHERE name = 'MEETINGS_PROVINCE' AND division = ''
), quarterly AS (
    SELECT substring(m.orgDivisionCode, 1, 2) AS province, year(m.date) AS meetingYear, cast(floor((month(m.date) - 1) / 3.0) AS INTEGER) + 1 AS quarter,
           min(m.rowId) AS rowId,
           sum(CASE WHEN m.body IN ('1', '3') THEN 1 ELSE 0 END) AS committee,
           sum(CASE WHEN m.body IN ('2', '3') THEN 1 ELSE 0 END) AS government
    FROM specialMeeting m
    WHERE m.level = '2' AND m.date IS NOT NULL AND m.orgDivisionCode IS NOT NULL
    GROUP BY substring(m.orgDivisionCode, 1, 2), year(m.date), cast(floor((month(m.date) - 1) / 3.0) AS INTEGER) + 1
), judged AS (
    SELECT t.province, t.meetingYear, t.rowId, t.quarter, t.committee, t.government, q.least,
           CASE WHEN t.meetingYear < year(r.asOf + INTERVAL '1' DAY) THEN 4 ELSE cast(floor((month(r.asOf + INTERVAL '1' DAY) - 1) / 3.0) AS INTEGER) END AS due
    FROM quarterly t
    CROSS JOIN run r
    CROSS JOIN required q
    WHERE t.meetingYear BETWEEN q.firstYear AND q.lastYear AND t.meetingYear <= year(r.asOf + INTERVAL '1' DAY)
), kept AS (
    SELECT province, meetingYear, min(rowId) AS rowId, max(due) AS due,
           sum(CASE WHEN quarter <= due AND committee >= least THEN 1 ELSE 0 END) AS committee,
           sum(CASE WHEN quarter <= due AND government >= least THEN 1 ELSE 0 END) AS government
    FROM judged
    GROUP BY province, meetingYear
)
SELECT k.rowId, k.meetingYear, k.due, k.committee, k.government
FROM kept k
WHERE k.due > 0
  AND (k.committee < k.due OR k.government < k.due)
