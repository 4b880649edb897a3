-- code: RCF-X-002
-- severity: error
-- record: riskCompensationFund
-- field: compensated
-- reads: riskCompensationFund(fundNo, dataPeriod?, compensated), microLoan(contractNo, riskCompensationFundNo), loanRepayment(contractNo, repayDate, principal, interest?, fromCompensation)
-- title: 代偿记录对应
-- zh: 累计代偿由 {before} 元变为 {compensated} 元，期间代偿还款 {repaid} 元，二者不对应
-- en: compensated so far goes from {before} to {compensated}, and {repaid} yuan were repaid by compensation in between
-- basis: Logic
-- confidence: sure
-- narrowed: From one reported period of a fund to the next: either both the amount and repayments by compensation, or neither; how much is not compared.
-- evaluated: SELECT count(*) FROM change c WHERE c.before IS NOT NULL AND c.lastMonth > c.previousMonth
-- contradicts: WITH earlier AS (
--        SELECT rowId, lag(rowId) OVER (PARTITION BY fundNo ORDER BY lastMonth, rowId) AS otherRow FROM dated
--    ), repayment AS (
--        SELECT b.rowId, p.rowId AS otherRow, p.principal + coalesce(p.interest, 0) AS amount,
--               row_number() OVER (PARTITION BY b.rowId ORDER BY p.principal + coalesce(p.interest, 0) DESC, p.rowId) AS place
--        FROM breach b
--        JOIN change c ON c.rowId = b.rowId
--        JOIN contract k ON k.fundNo = c.fundNo
--        JOIN loanRepayment p ON p.contractNo = k.contractNo
--        WHERE p.fromCompensation = TRUE AND b.repaid > 0
--          AND substring(cast(p.repayDate AS VARCHAR), 1, 7) > c.previousMonth
--          AND substring(cast(p.repayDate AS VARCHAR), 1, 7) <= c.lastMonth
--    )
--    SELECT b.rowId, e.otherRow, b.before
--    FROM breach b
--    JOIN earlier e ON e.rowId = b.rowId
--    UNION ALL
--    SELECT rowId, otherRow, amount FROM repayment WHERE place = 1
WITH dated AS (
    SELECT rowId, fundNo, compensated,
           CASE WHEN length(dataPeriod) = 4 THEN concat(dataPeriod, '-12')
                WHEN substring(dataPeriod, 6, 2) = 'Q1' THEN concat(substring(dataPeriod, 1, 4), '-03')
                WHEN substring(dataPeriod, 6, 2) = 'Q2' THEN concat(substring(dataPeriod, 1, 4), '-06')
                WHEN substring(dataPeriod, 6, 2) = 'Q3' THEN concat(substring(dataPeriod, 1, 4), '-09')
                WHEN substring(dataPeriod, 6, 2) = 'Q4' THEN concat(substring(dataPeriod, 1, 4), '-12')
                ELSE dataPeriod END AS lastMonth
    FROM riskCompensationFund
    WHERE fundNo IS NOT NULL AND dataPeriod IS NOT NULL AND compensated IS NOT NULL
), change AS (
    SELECT rowId, fundNo, compensated, lastMonth,
           lag(compensated) OVER (PARTITION BY fundNo ORDER BY lastMonth, rowId) AS before,
           lag(lastMonth) OVER (PARTITION BY fundNo ORDER BY lastMonth, rowId) AS previousMonth
    FROM dated
), contract AS (
    SELECT contractNo, max(riskCompensationFundNo) AS fundNo FROM microLoan GROUP BY contractNo
), paid AS (
    SELECT k.fundNo, substring(cast(p.repayDate AS VARCHAR), 1, 7) AS repaidMonth, sum(p.principal + coalesce(p.interest, 0)) AS amount
    FROM loanRepayment p
    JOIN contract k ON k.contractNo = p.contractNo
    WHERE p.fromCompensation = TRUE
    GROUP BY k.fundNo, substring(cast(p.repayDate AS VARCHAR), 1, 7)
), matched AS (
    SELECT c.rowId, cast(sum(p.amount) AS DECIMAL(18, 2)) AS repaid
    FROM change c
    JOIN paid p ON p.fundNo = c.fundNo
    WHERE p.repaidMonth > c.previousMonth AND p.repaidMonth <= c.lastMonth
    GROUP BY c.rowId
)
SELECT c.rowId, c.before, c.compensated, coalesce(m.repaid, 0) AS repaid
FROM change c
LEFT JOIN matched m ON m.rowId = c.rowId
WHERE c.before IS NOT NULL AND c.lastMonth > c.previousMonth
  AND ((c.compensated > c.before AND coalesce(m.repaid, 0) = 0) OR (c.compensated <= c.before AND m.repaid > 0))
