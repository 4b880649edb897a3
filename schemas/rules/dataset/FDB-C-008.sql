-- code: FDB-C-008
-- severity: warning
-- record: fundSource
-- field: amount
-- reads: fundDisbursement(allocationNo, amount, paymentDate), fundAllocation(allocationNo, fundCode), fundSource(fundCode, docDate, budgetYear, amount, receivingDivision), run(asOf), parameter(name, value, division, validFrom, validTo)
-- title: 支出进度
-- zh: {county} 县 {budgetYear} 年资金至 {dueDay} 支出 {spent} 元，占 {amount} 元的比例低于 {required}%
-- en: county {county} spent {spent} of the {amount} yuan of {budgetYear} by {dueDay} (MMDD), less than {required} %
-- basis: 支出进度考核（各地）
-- confidence: guess
-- narrowed: Judged per county and budget year at the last of the three days that asOf has reached, for funds issued by that day; the shares are those seen in local assessments. The limit is the national number in force on asOf.
-- evaluated: SELECT count(*) FROM fundSource WHERE substring(receivingDivision, 5, 2) <> '00'
-- contradicts: WITH fund_of AS (
--        SELECT b.rowId, f.rowId AS otherRow, f.amount, f.fundCode, f.budgetYear, f.dueDay
--        FROM breach b
--        JOIN fund f ON f.county = b.county AND f.budgetYear = b.budgetYear AND f.dueDay = b.dueDay
--    )
--    SELECT rowId, otherRow, amount FROM fund_of
--    UNION ALL
--    SELECT f.rowId, d.rowId, d.amount
--    FROM fund_of f
--    JOIN fundAllocation a ON a.fundCode = f.fundCode
--    JOIN fundDisbursement d ON d.allocationNo = a.allocationNo
--    WHERE d.amount > 0
--      AND year(d.paymentDate) * 10000 + month(d.paymentDate) * 100 + day(d.paymentDate) <= f.budgetYear * 10000 + f.dueDay
WITH limits AS (
    SELECT max(CASE WHEN p.name = 'SPENT_JUNE' THEN p.value END) AS june,
           max(CASE WHEN p.name = 'SPENT_SEPTEMBER' THEN p.value END) AS september,
           max(CASE WHEN p.name = 'SPENT_DECEMBER' THEN p.value END) AS december
    FROM parameter p
    CROSS JOIN run r
    WHERE p.division = '' AND r.asOf >= coalesce(p.validFrom, r.asOf) AND r.asOf <= coalesce(p.validTo, r.asOf)
), asked AS (
    SELECT year(r.asOf) * 10000 + month(r.asOf) * 100 + day(r.asOf) AS today FROM run r
), due AS (
    SELECT f.rowId, f.fundCode, f.receivingDivision AS county, f.budgetYear, f.amount,
           year(f.docDate) * 10000 + month(f.docDate) * 100 + day(f.docDate) AS docDay,
           CASE WHEN q.today >= f.budgetYear * 10000 + 1231 THEN 1231
                WHEN q.today >= f.budgetYear * 10000 + 930 THEN 930
                WHEN q.today >= f.budgetYear * 10000 + 630 THEN 630 END AS dueDay
    FROM fundSource f
    CROSS JOIN asked q
    WHERE substring(f.receivingDivision, 5, 2) <> '00'
), fund AS (
    SELECT rowId, fundCode, county, budgetYear, amount, dueDay
    FROM due
    WHERE dueDay IS NOT NULL AND docDay <= budgetYear * 10000 + dueDay
), paid AS (
    SELECT f.rowId, sum(d.amount) AS spent
    FROM fundDisbursement d
    JOIN fundAllocation a ON a.allocationNo = d.allocationNo
    JOIN fund f ON f.fundCode = a.fundCode
    WHERE year(d.paymentDate) * 10000 + month(d.paymentDate) * 100 + day(d.paymentDate) <= f.budgetYear * 10000 + f.dueDay
    GROUP BY f.rowId
), progress AS (
    SELECT f.county, f.budgetYear, f.dueDay, min(f.rowId) AS rowId, sum(f.amount) AS amount,
           sum(coalesce(p.spent, 0)) AS spent,
           max(CASE f.dueDay WHEN 630 THEN m.june WHEN 930 THEN m.september ELSE m.december END) AS required
    FROM fund f
    CROSS JOIN limits m
    LEFT JOIN paid p ON p.rowId = f.rowId
    GROUP BY f.county, f.budgetYear, f.dueDay
)
SELECT rowId, county, budgetYear, dueDay, amount, spent, required
FROM progress
WHERE spent * 100 < amount * required
