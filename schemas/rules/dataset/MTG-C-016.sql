-- code: MTG-C-016
-- severity: error
-- record: county
-- field: countyCode
-- reads: county(countyCode), specialMeeting(orgDivisionCode, level, body, date), run(asOf), parameter(name, value, division, validFrom, validTo)
-- title: 贫困县每月专题研究
-- zh: {dataYear} 年 {due} 个月中，贫困县党委专题研究达标 {committee} 个月、政府 {government} 个月
-- en: of {due} months of {dataYear} the party committee met in {committee} and the government in {government} as often as required
-- basis: 《指导意见》§八(一)
-- confidence: sure
-- narrowed: Months that are over by asOf, for each year of the register of counties; a joint meeting counts for both.
-- evaluated: SELECT count(*) FROM dued d WHERE d.due > 0
WITH required AS (
    SELECT value AS least, coalesce(year(validFrom), 0) AS firstYear, coalesce(year(validTo), 9999) AS lastYear
    FROM parameter
    WHERE name = 'MEETINGS_COUNTY' AND division = ''
), dued AS (
    SELECT c.rowId, substring(c.countyCode, 1, 6) AS county, c.dataYear, q.least,
           CASE WHEN c.dataYear < year(r.asOf + INTERVAL '1' DAY) THEN 12 ELSE month(r.asOf + INTERVAL '1' DAY) - 1 END AS due
    FROM county c
    CROSS JOIN run r
    CROSS JOIN required q
    WHERE c.dataYear BETWEEN q.firstYear AND q.lastYear AND c.dataYear <= year(r.asOf + INTERVAL '1' DAY)
), monthly AS (
    SELECT substring(m.orgDivisionCode, 1, 6) AS county, year(m.date) AS meetingYear, month(m.date) AS meetingMonth,
           sum(CASE WHEN m.body IN ('1', '3') THEN 1 ELSE 0 END) AS committee,
           sum(CASE WHEN m.body IN ('2', '3') THEN 1 ELSE 0 END) AS government
    FROM specialMeeting m
    WHERE m.level = '4' AND m.date IS NOT NULL
    GROUP BY substring(m.orgDivisionCode, 1, 6), year(m.date), month(m.date)
), kept AS (
    SELECT d.rowId, sum(CASE WHEN t.committee >= d.least THEN 1 ELSE 0 END) AS committee, sum(CASE WHEN t.government >= d.least THEN 1 ELSE 0 END) AS government
    FROM dued d
    JOIN monthly t ON t.county = d.county AND t.meetingYear = d.dataYear
    WHERE t.meetingMonth <= d.due
    GROUP BY d.rowId
)
SELECT d.rowId, d.dataYear, d.due, coalesce(k.committee, 0) AS committee, coalesce(k.government, 0) AS government
FROM dued d
LEFT JOIN kept k ON k.rowId = d.rowId
WHERE d.due > 0
  AND (coalesce(k.committee, 0) < d.due OR coalesce(k.government, 0) < d.due)
