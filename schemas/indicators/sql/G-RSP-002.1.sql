-- code: G-RSP-002.1
-- title: 专题研究完成率 · Meetings held
-- level: all
-- reads: county(countyCode), specialMeeting(orgDivisionCode, level, body, date), run(asOf), parameter(name, value, division, validFrom, validTo)
-- unit: %
-- base: none
-- value: 100.0 * sum(held) / nullif(sum(due), 0)
-- confidence: likely
-- narrowed: As MTG-C-015 and MTG-C-016 judge: each month of a poor county and each quarter of a province that is over by the day of the run, for committee and government each, a joint meeting for both. A province counts in a year in which it has a meeting. By year, not by quarter.
WITH least AS (
    SELECT name, value, coalesce(year(validFrom), 0) AS firstYear, coalesce(year(validTo), 9999) AS lastYear
    FROM parameter
    WHERE name IN ('MEETINGS_PROVINCE', 'MEETINGS_COUNTY') AND division = ''
), meetings AS (
    SELECT CASE WHEN m.level = '2' THEN substring(m.orgDivisionCode, 1, 2) ELSE substring(m.orgDivisionCode, 1, 6) END AS division, m.level,
           year(m.date) AS meetingYear,
           CASE WHEN m.level = '2' THEN cast(floor((month(m.date) + 2) / 3.0) AS INTEGER) ELSE month(m.date) END AS slot,
           sum(CASE WHEN m.body IN ('1', '3') THEN 1 ELSE 0 END) AS committee,
           sum(CASE WHEN m.body IN ('2', '3') THEN 1 ELSE 0 END) AS government
    FROM specialMeeting m
    WHERE m.level IN ('2', '4') AND m.date IS NOT NULL AND m.orgDivisionCode IS NOT NULL
    GROUP BY CASE WHEN m.level = '2' THEN substring(m.orgDivisionCode, 1, 2) ELSE substring(m.orgDivisionCode, 1, 6) END, m.level,
             year(m.date), CASE WHEN m.level = '2' THEN cast(floor((month(m.date) + 2) / 3.0) AS INTEGER) ELSE month(m.date) END
), duty AS (
    SELECT DISTINCT substring(countyCode, 1, 6) AS division, '4' AS level, dataYear AS dutyYear, 12 AS slots, 'MEETINGS_COUNTY' AS name FROM county
    UNION ALL
    SELECT DISTINCT division, level, meetingYear, 4, 'MEETINGS_PROVINCE' FROM meetings WHERE level = '2'
), dued AS (
    SELECT d.division, d.level, d.dutyYear, q.value AS least,
           CASE WHEN d.dutyYear < year(r.asOf + INTERVAL '1' DAY) THEN d.slots
                WHEN d.level = '4' THEN month(r.asOf + INTERVAL '1' DAY) - 1
                ELSE cast(floor((month(r.asOf + INTERVAL '1' DAY) - 1) / 3.0) AS INTEGER) END AS slots
    FROM duty d
    CROSS JOIN run r
    JOIN least q ON q.name = d.name AND d.dutyYear BETWEEN q.firstYear AND q.lastYear
    WHERE d.dutyYear <= year(r.asOf + INTERVAL '1' DAY)
)
SELECT d.division, d.dutyYear AS period, 2 * d.slots AS due,
       sum(CASE WHEN m.committee >= d.least THEN 1 ELSE 0 END + CASE WHEN m.government >= d.least THEN 1 ELSE 0 END) AS held
FROM dued d
LEFT JOIN meetings m ON m.division = d.division AND m.level = d.level AND m.meetingYear = d.dutyYear AND m.slot <= d.slots
GROUP BY d.division, d.level, d.dutyYear, d.slots
