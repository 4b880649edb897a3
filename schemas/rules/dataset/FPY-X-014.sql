-- code: FPY-X-014
-- severity: error
-- record: fundPayment
-- field: payoutNo
-- reads: fundPayment(payoutNo, subsidyItem, householdNo, personNo?, amount, payDate, payState)
-- title: 重复发放
-- zh: 与发放 {firstPayoutNo} 的补贴项目、对象、月份和金额均相同，疑似重复发放
-- en: same item, recipient, month and amount as payout {firstPayoutNo}
-- basis: 审计常见问题
-- confidence: sure
-- narrowed: A payout carries no period: the month of payDate stands for it; payouts that came back (state 2) do not count.
-- evaluated: SELECT count(*) FROM fundPayment WHERE subsidyItem IS NOT NULL AND coalesce(personNo, householdNo) IS NOT NULL AND amount IS NOT NULL AND payDate IS NOT NULL AND payState IN ('1', '3')
-- contradicts: WITH first_row AS (
--        SELECT subsidyItem, coalesce(personNo, householdNo) AS recipient, CASE WHEN personNo IS NULL THEN 0 ELSE 1 END AS ofPerson,
--               amount, year(payDate) AS payYear, month(payDate) AS payMonth, rowId,
--               row_number() OVER (
--                   PARTITION BY subsidyItem, coalesce(personNo, householdNo), CASE WHEN personNo IS NULL THEN 0 ELSE 1 END,
--                                amount, year(payDate), month(payDate)
--                   ORDER BY payDate, coalesce(payoutNo, ''), rowId) AS occurrence
--        FROM fundPayment
--        WHERE payState IN ('1', '3')
--    )
--    SELECT b.rowId, o.rowId, o.amount
--    FROM breach b
--    JOIN fundPayment f ON f.rowId = b.rowId
--    JOIN first_row o ON o.subsidyItem = f.subsidyItem AND o.recipient = coalesce(f.personNo, f.householdNo)
--        AND o.ofPerson = CASE WHEN f.personNo IS NULL THEN 0 ELSE 1 END AND o.amount = f.amount
--        AND o.payYear = year(f.payDate) AND o.payMonth = month(f.payDate) AND o.occurrence = 1
WITH numbered AS (
    SELECT f.rowId,
           row_number() OVER (
               PARTITION BY f.subsidyItem, coalesce(f.personNo, f.householdNo), CASE WHEN f.personNo IS NULL THEN 0 ELSE 1 END,
                            f.amount, year(f.payDate), month(f.payDate)
               ORDER BY f.payDate, coalesce(f.payoutNo, ''), f.rowId) AS occurrence,
           min(f.payoutNo) OVER (
               PARTITION BY f.subsidyItem, coalesce(f.personNo, f.householdNo), CASE WHEN f.personNo IS NULL THEN 0 ELSE 1 END,
                            f.amount, year(f.payDate), month(f.payDate)) AS firstPayoutNo
    FROM fundPayment f
    WHERE f.subsidyItem IS NOT NULL AND coalesce(f.personNo, f.householdNo) IS NOT NULL AND f.amount IS NOT NULL
      AND f.payDate IS NOT NULL AND f.payState IN ('1', '3')
)
SELECT rowId, firstPayoutNo
FROM numbered
WHERE occurrence > 1
