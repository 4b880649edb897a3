-- code: F-PFM-005.1
-- title: 公告公示合规率 · Notices in order
-- level: all
-- reads: publicNotice(noticeNo, divisionCode, noticeType, objectType, objectId, publisherLevel, channel, startDate, endDate?, contentItems, supervisionPhone, objections, handled), fundAllocation(allocationNo, divisionCode, allocationDate, noticeNo?), run(asOf), parameter(name, value, division, validFrom, validTo)
-- unit: %
-- base: none
-- value: 100.0 * sum(ordered) / nullif(sum(due), 0)
-- confidence: likely
-- narrowed: Due are the notices of funds and projects (types 11 to 24) there are, and one (11) for each allocation past its days (DISCLOSE_DAYS_ALLOCATION, weekends only) that has none. In order is what passes NOT-P-001, NOT-R-002 and NOT-P-004 and names a telephone. By year of the start or the allocation, not by quarter.
WITH days AS (
    SELECT n.rowId, cast(p.value AS INTEGER) AS days,
           row_number() OVER (PARTITION BY n.rowId ORDER BY length(p.division) DESC, p.validFrom DESC) AS nearest
    FROM publicNotice n
    JOIN parameter p ON p.name = 'NOTICE_DAYS_FUND'
        AND substring(coalesce(n.divisionCode, ''), 1, length(p.division)) = p.division
        AND coalesce(p.validFrom, n.startDate) <= n.startDate AND coalesce(p.validTo, n.startDate) >= n.startDate
    WHERE n.publisherLevel IN ('5', '6') OR concat(';', n.channel, ';') LIKE '%;13;%'
), announced AS (
    SELECT noticeNo AS number FROM publicNotice WHERE noticeType = '11' AND noticeNo IS NOT NULL
    UNION
    SELECT objectId FROM publicNotice WHERE noticeType = '11' AND objectType = 'FAL' AND objectId IS NOT NULL
), late AS (
    SELECT a.divisionCode, a.allocationDate, a.allocationNo, a.noticeNo, cast(p.value * 7 / 5 AS INTEGER) AS days,
           row_number() OVER (PARTITION BY a.rowId ORDER BY length(p.division) DESC, p.validFrom DESC) AS nearest
    FROM fundAllocation a
    JOIN parameter p ON p.name = 'DISCLOSE_DAYS_ALLOCATION'
        AND substring(coalesce(a.divisionCode, ''), 1, length(p.division)) = p.division
        AND a.allocationDate >= p.validFrom AND a.allocationDate <= coalesce(p.validTo, a.allocationDate)
)
SELECT n.divisionCode AS division, year(n.startDate) AS period, 1 AS due,
       CASE WHEN n.endDate < n.startDate + coalesce(d.days, 0) * INTERVAL '1' DAY THEN 0
            WHEN n.noticeType IN ('22', '23') AND NOT (concat(';', n.contentItems, ';') LIKE '%;01;%' AND concat(';', n.contentItems, ';') LIKE '%;02;%' AND concat(';', n.contentItems, ';') LIKE '%;03;%'
                 AND concat(';', n.contentItems, ';') LIKE '%;04;%' AND concat(';', n.contentItems, ';') LIKE '%;05;%' AND concat(';', n.contentItems, ';') LIKE '%;06;%'
                 AND concat(';', n.contentItems, ';') LIKE '%;07;%' AND concat(';', n.contentItems, ';') LIKE '%;08;%' AND concat(';', n.contentItems, ';') LIKE '%;14;%') THEN 0
            WHEN n.noticeType = '23' AND concat(';', n.contentItems, ';') NOT LIKE '%;10;%' THEN 0
            WHEN trim(coalesce(n.supervisionPhone, '')) = '' THEN 0
            WHEN n.handled > n.objections OR (n.endDate < r.asOf AND n.handled < n.objections) THEN 0 ELSE 1 END AS ordered
FROM publicNotice n
CROSS JOIN run r
LEFT JOIN days d ON d.rowId = n.rowId AND d.nearest = 1
WHERE n.noticeType BETWEEN '11' AND '24' AND n.startDate IS NOT NULL
UNION ALL
SELECT a.divisionCode, year(a.allocationDate), 1, 0
FROM late a
CROSS JOIN run r
LEFT JOIN announced x ON x.number = a.noticeNo
LEFT JOIN announced y ON y.number = a.allocationNo
WHERE a.nearest = 1 AND r.asOf > a.allocationDate + a.days * INTERVAL '1' DAY AND x.number IS NULL AND y.number IS NULL
