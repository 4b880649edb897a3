-- code: FMC-D-003
-- severity: warning
-- record: feedDibao
-- field: certificateNo
-- reads: feedDibao(certificateNo, familyNo, aidKind, yearMonth), person(certificateNo)
-- title: 低保户未建档疑点
-- zh: {yearMonth} 农村低保户未建档立卡，请核查是否遗漏
-- en: on the rural allowance in {yearMonth}, but not registered: check for an omission
-- basis: 应扶尽扶 (《指导意见》)
-- confidence: likely
-- narrowed: The last month of a year in the feed against the register of that year, one finding for a family; a monitored household is found by its members in the register.
-- evaluated: SELECT count(*) FROM feedDibao f JOIN (SELECT substring(yearMonth, 1, 4) AS feedYear, max(yearMonth) AS lastMonth FROM feedDibao WHERE yearMonth IS NOT NULL GROUP BY substring(yearMonth, 1, 4)) AS m ON m.lastMonth = f.yearMonth WHERE f.aidKind = '1' AND f.certificateNo IS NOT NULL AND EXISTS (SELECT 1 FROM person p WHERE CAST(p.dataYear AS VARCHAR(4)) = m.feedYear AND p.certificateNo IS NOT NULL)
WITH months AS (
    SELECT substring(yearMonth, 1, 4) AS feedYear, max(yearMonth) AS lastMonth
    FROM feedDibao
    WHERE yearMonth IS NOT NULL
    GROUP BY substring(yearMonth, 1, 4)
), listed AS (
    SELECT DISTINCT substring(certificateNo, 1, 18) AS certificateNo, CAST(dataYear AS VARCHAR(4)) AS registerYear
    FROM person
    WHERE certificateNo IS NOT NULL AND dataYear IS NOT NULL
), years AS (
    SELECT DISTINCT registerYear FROM listed
), recipient AS (
    SELECT f.rowId, f.yearMonth, l.certificateNo AS found,
           row_number() OVER (PARTITION BY coalesce(f.familyNo, substring(f.certificateNo, 1, 18)), f.yearMonth ORDER BY f.rowId) AS nth,
           count(l.certificateNo) OVER (PARTITION BY coalesce(f.familyNo, substring(f.certificateNo, 1, 18)), f.yearMonth) AS registered
    FROM feedDibao f
    JOIN months m ON m.lastMonth = f.yearMonth
    JOIN years y ON y.registerYear = m.feedYear
    LEFT JOIN listed l ON l.certificateNo = substring(f.certificateNo, 1, 18) AND l.registerYear = m.feedYear
    WHERE f.aidKind = '1' AND f.certificateNo IS NOT NULL
)
SELECT rowId, yearMonth
FROM recipient
WHERE nth = 1 AND registered = 0
