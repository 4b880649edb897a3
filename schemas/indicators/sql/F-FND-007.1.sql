-- code: F-FND-007.1
-- title: 资金分配及时率 · Allocated in time
-- level: all
-- reads: fundSource(fundCode, docDate, fundType, budgetYear, amount, receivingDivision, isAdvance?), fundAllocation(fundCode, amount, allocationDate), run(asOf), parameter(name, value, division, validFrom, validTo)
-- unit: %
-- base: none
-- value: 100.0 * sum(timely) / nullif(sum(received), 0)
-- confidence: likely
-- narrowed: Central money that a province or county received, as FSR-P-002 judges it: receipt is the date of the document, money announced in advance is left out, the limit is the national one on the day of the run and must be over; by budget year, not by month.
WITH limits AS (
    SELECT max(CASE WHEN p.name = 'ALLOCATION_DAYS_PROVINCE' THEN p.value END) AS province,
           max(CASE WHEN p.name = 'ALLOCATION_DAYS_COUNTY' THEN p.value END) AS county
    FROM parameter p
    CROSS JOIN run r
    WHERE p.division = '' AND r.asOf >= coalesce(p.validFrom, r.asOf) AND r.asOf <= coalesce(p.validTo, r.asOf)
), due AS (
    SELECT f.fundCode, f.receivingDivision, f.budgetYear, f.amount,
           f.docDate + cast(CASE WHEN substring(f.receivingDivision, 3, 4) = '0000' THEN m.province ELSE m.county END AS INTEGER) * INTERVAL '1' DAY AS lastDay
    FROM fundSource f
    CROSS JOIN limits m
    WHERE f.fundType LIKE 'C%' AND coalesce(f.isAdvance, FALSE) = FALSE AND f.amount IS NOT NULL
      AND (substring(f.receivingDivision, 3, 4) = '0000' OR substring(f.receivingDivision, 5, 2) <> '00')
), allocated AS (
    SELECT d.fundCode, sum(a.amount) AS timely
    FROM due d
    JOIN fundAllocation a ON a.fundCode = d.fundCode
    WHERE a.allocationDate <= d.lastDay
    GROUP BY d.fundCode
)
SELECT d.receivingDivision AS division, d.budgetYear AS period, d.amount AS received, coalesce(a.timely, 0) AS timely
FROM due d
CROSS JOIN run r
LEFT JOIN allocated a ON a.fundCode = d.fundCode
WHERE r.asOf >= d.lastDay
