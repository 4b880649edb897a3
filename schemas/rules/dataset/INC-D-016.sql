-- code: INC-D-016
-- severity: warning
-- record: householdIncome
-- field: dibaoIncome
-- reads: householdIncome(householdNo, periodStart, periodEnd, dibaoIncome), fundPayment(householdNo, subsidyItem, amount, payDate, payState)
-- title: 低保金与发放一致
-- zh: 低保金 {dibaoIncome} 元与同期发放的 {paid} 元相差超过 5%
-- en: {dibaoIncome} yuan of subsistence allowance differ by more than 5 % from the {paid} yuan paid
-- basis: 指导意见 §七(一) 农村低保对接
-- confidence: likely
-- narrowed: Payments of the subsistence allowance (09) to the household in the period stand for the register of recipients; households without one are not judged.
-- evaluated: SELECT count(*) FROM householdIncome i JOIN payments p ON p.rowId = i.rowId WHERE i.dibaoIncome IS NOT NULL
-- contradicts: WITH part AS (
--        SELECT b.rowId, f.rowId AS otherRow, f.amount, b.dibaoIncome, b.paid,
--               sum(f.amount) OVER (PARTITION BY b.rowId ORDER BY f.amount DESC, f.rowId
--                                   ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS reached
--        FROM breach b
--        JOIN householdIncome i ON i.rowId = b.rowId
--        JOIN fundPayment f ON f.householdNo = i.householdNo
--        WHERE f.subsidyItem = '09' AND f.payState IN ('1', '3') AND f.payDate BETWEEN i.periodStart AND i.periodEnd
--          AND f.amount > 0
--    )
--    SELECT rowId, otherRow, amount
--    FROM part
--    WHERE paid < dibaoIncome OR (reached - amount) * 19 <= dibaoIncome * 20
WITH payments AS (
    SELECT i.rowId, sum(f.amount) AS paid
    FROM householdIncome i
    JOIN fundPayment f ON f.householdNo = i.householdNo
    WHERE f.subsidyItem = '09' AND f.payState IN ('1', '3') AND f.payDate BETWEEN i.periodStart AND i.periodEnd
    GROUP BY i.rowId
)
SELECT i.rowId, i.dibaoIncome, p.paid
FROM householdIncome i
JOIN payments p ON p.rowId = i.rowId
WHERE abs(i.dibaoIncome - p.paid) * 20 > p.paid
