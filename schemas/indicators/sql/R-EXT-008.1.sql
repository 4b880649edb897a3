-- code: R-EXT-008.1
-- title: 退出公示合规率 · Notices in order
-- level: all
-- reads: household(householdNo, villageCode), householdExit(householdNo, proposedDate, verifiedDate, consentDate, noticeStart, noticeEnd, announcedDate, cancelledDate), parameter(name, value, division, validFrom, validTo)
-- unit: %
-- base: 3
-- value: 100.0 * sum(ordered) / nullif(sum(exits), 0)
-- confidence: likely
-- narrowed: In order is what passes EXH-P-001 (sequence) and EXH-P-005 (NOTICE_DAYS of the division); a date that is missing is not in order.
WITH judged AS (
    SELECT h.villageCode, x.dataYear,
           CASE WHEN x.proposedDate <= x.verifiedDate AND x.verifiedDate <= x.consentDate AND x.consentDate <= x.noticeStart
                 AND x.noticeEnd <= x.announcedDate AND x.announcedDate <= x.cancelledDate
                 AND x.noticeEnd >= x.noticeStart + cast(p.value AS INTEGER) * INTERVAL '1' DAY THEN 1 ELSE 0 END AS ordered,
           row_number() OVER (PARTITION BY x.rowId ORDER BY length(p.division) DESC, p.validFrom DESC) AS nearest
    FROM householdExit x
    JOIN household h ON h.householdNo = x.householdNo AND h.dataYear = x.dataYear
    LEFT JOIN parameter p ON p.name = 'NOTICE_DAYS'
        AND substring(coalesce(h.villageCode, ''), 1, length(p.division)) = p.division
        AND coalesce(p.validFrom, x.noticeStart) <= x.noticeStart AND coalesce(p.validTo, x.noticeStart) >= x.noticeStart
)
SELECT villageCode AS division, dataYear AS period, 1 AS exits, ordered
FROM judged
WHERE nearest = 1
