-- code: FHE-D-002
-- severity: warning
-- record: household
-- field: monitoredFlag
-- reads: feedHealth(certificateNo, selfPaid, date), person(householdNo, certificateNo, memberStatus), household(householdNo, povertyStatus, monitoredFlag?), monitoredHousehold(householdNo, identifiedMonth, eliminated), parameter(name, value, division)
-- title: 大额自付预警
-- zh: 截至 {lastMonth} 的12个月内合规自付超过 {most} 元，未纳入监测
-- en: more than {most} yuan of medical costs borne in the 12 months up to {lastMonth}, but not monitored
-- basis: 防返贫部门筛查预警
-- confidence: likely
-- narrowed: Households that left poverty, by data year; twelve calendar months that end in the year; the bound on the sum alone, not on the share of the income; monitored means at present, or found in these months.
-- evaluated: SELECT count(*) FROM household h WHERE h.povertyStatus = '1' AND EXISTS (SELECT 1 FROM person p JOIN feedHealth f ON substring(f.certificateNo, 1, 18) = substring(p.certificateNo, 1, 18) WHERE p.householdNo = h.householdNo AND p.dataYear = h.dataYear AND p.memberStatus = '1' AND f.selfPaid IS NOT NULL)
WITH bound AS (
    SELECT max(value) AS most FROM parameter WHERE name = 'MEDICAL_COST_ALERT' AND division = ''
), member AS (
    SELECT DISTINCT householdNo, substring(certificateNo, 1, 18) AS certificateNo, dataYear
    FROM person
    WHERE memberStatus = '1' AND householdNo IS NOT NULL AND certificateNo IS NOT NULL
), monthly AS (
    SELECT m.householdNo, m.dataYear, year(f.date) * 12 + month(f.date) AS monthNo,
           max(substring(CAST(f.date AS VARCHAR(10)), 1, 7)) AS costMonth, sum(f.selfPaid) AS paid
    FROM feedHealth f
    JOIN member m ON m.certificateNo = substring(f.certificateNo, 1, 18)
    WHERE f.date IS NOT NULL AND f.selfPaid IS NOT NULL AND year(f.date) IN (m.dataYear, m.dataYear - 1)
    GROUP BY m.householdNo, m.dataYear, year(f.date) * 12 + month(f.date)
), rolling AS (
    SELECT householdNo, dataYear, costMonth,
           sum(paid) OVER (PARTITION BY householdNo, dataYear ORDER BY monthNo
                           RANGE BETWEEN 11 PRECEDING AND CURRENT ROW) AS paid
    FROM monthly
), heavy AS (
    SELECT o.householdNo, o.dataYear, o.costMonth, o.paid, b.most,
           row_number() OVER (PARTITION BY o.householdNo, o.dataYear ORDER BY o.paid DESC, o.costMonth) AS nth
    FROM rolling o
    CROSS JOIN bound b
    WHERE o.paid > b.most AND substring(o.costMonth, 1, 4) = CAST(o.dataYear AS VARCHAR(4))
), monitored AS (
    SELECT householdNo, max(CASE WHEN eliminated THEN identifiedMonth ELSE '9999-12' END) AS untilMonth
    FROM monitoredHousehold
    GROUP BY householdNo
)
SELECT h.rowId, v.costMonth AS lastMonth, CAST(v.most AS DECIMAL(12,0)) AS most
FROM household h
JOIN heavy v ON v.householdNo = h.householdNo AND v.dataYear = h.dataYear AND v.nth = 1
LEFT JOIN monitored m ON m.householdNo = h.householdNo
WHERE h.povertyStatus = '1' AND NOT coalesce(h.monitoredFlag, FALSE)
  AND (m.householdNo IS NULL OR m.untilMonth < concat(CAST(h.dataYear - 1 AS VARCHAR(4)), substring(v.costMonth, 5, 3)))
