-- code: FMC-D-001
-- severity: error
-- record: person
-- field: dibao
-- reads: person(householdNo, certificateType, certificateNo, dibao, tekun, memberStatus), feedDibao(certificateNo, aidKind, yearMonth)
-- title: 低保特困一致
-- zh: 低保 {dibao}、特困 {tekun} 与民政 {lastMonth} 数据不一致
-- en: allowance {dibao} and destitute support {tekun} are not those of civil affairs for {lastMonth}
-- basis: 《指导意见》农村低保
-- confidence: sure
-- narrowed: The flag is compared with the last month of the data year in the feed; a flag is missed only when no member of the household is in it and all members are under identity cards, since a family may be listed under one member.
-- evaluated: SELECT count(*) FROM person p WHERE p.memberStatus = '1' AND p.dibao IS NOT NULL AND p.tekun IS NOT NULL AND EXISTS (SELECT 1 FROM feedDibao f WHERE substring(f.yearMonth, 1, 4) = CAST(p.dataYear AS VARCHAR(4)))
WITH months AS (
    SELECT substring(yearMonth, 1, 4) AS feedYear, max(yearMonth) AS lastMonth
    FROM feedDibao
    WHERE yearMonth IS NOT NULL
    GROUP BY substring(yearMonth, 1, 4)
), recipient AS (
    SELECT substring(f.certificateNo, 1, 18) AS certificateNo, f.yearMonth,
           max(CASE WHEN f.aidKind = '1' THEN '1' WHEN f.aidKind = '2' THEN '2' ELSE '0' END) AS dibao,
           max(CASE WHEN f.aidKind = '3' THEN '1' WHEN f.aidKind = '4' THEN '2' ELSE '0' END) AS tekun
    FROM feedDibao f
    GROUP BY substring(f.certificateNo, 1, 18), f.yearMonth
), member AS (
    SELECT p.rowId, p.householdNo, p.dataYear, p.certificateType, p.dibao, p.tekun, m.lastMonth,
           r.dibao AS feedDibao, r.tekun AS feedTekun
    FROM person p
    JOIN months m ON m.feedYear = CAST(p.dataYear AS VARCHAR(4))
    LEFT JOIN recipient r ON r.certificateNo = substring(p.certificateNo, 1, 18) AND r.yearMonth = m.lastMonth
    WHERE p.memberStatus = '1' AND p.householdNo IS NOT NULL AND p.dibao IS NOT NULL AND p.tekun IS NOT NULL
), family AS (
    SELECT householdNo, dataYear, max(feedDibao) AS dibao, max(feedTekun) AS tekun,
           sum(CASE WHEN certificateType = '01' THEN 0 ELSE 1 END) AS otherPapers
    FROM member
    GROUP BY householdNo, dataYear
)
SELECT m.rowId, m.dibao, m.tekun, m.lastMonth
FROM member m
JOIN family f ON f.householdNo = m.householdNo AND f.dataYear = m.dataYear
WHERE (m.feedDibao <> '0' AND m.dibao <> m.feedDibao)
   OR (m.feedTekun <> '0' AND m.tekun <> m.feedTekun)
   OR (m.dibao <> '0' AND coalesce(f.dibao, '0') = '0' AND f.otherPapers = 0)
   OR (m.tekun <> '0' AND coalesce(f.tekun, '0') = '0' AND f.otherPapers = 0)
