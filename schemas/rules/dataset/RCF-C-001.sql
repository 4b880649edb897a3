-- code: RCF-C-001
-- severity: warning
-- record: riskCompensationFund
-- field: loanBalanceCovered
-- reads: riskCompensationFund(balance, leverage?, loanBalanceCovered), parameter(name, value, division)
-- title: 风险补偿覆盖
-- zh: 风险补偿金余额 {balance} 元覆盖贷款 {loanBalanceCovered} 元，超过 {most} 倍
-- en: a fund of {balance} yuan covers loans of {loanBalanceCovered} yuan, more than {most} times
-- basis: 风险补偿金协议
-- confidence: likely
-- narrowed: The covered balance that the fund reports is taken, since the balance of a loan carries no day that could be matched to the quarter.
-- evaluated: SELECT count(*) FROM riskCompensationFund WHERE balance IS NOT NULL AND loanBalanceCovered IS NOT NULL
WITH bound AS (
    SELECT max(value) AS most FROM parameter WHERE name = 'COMPENSATION_LEVERAGE_MAX' AND division = ''
), agreed AS (
    SELECT f.rowId, f.balance, f.loanBalanceCovered,
           CAST(CASE WHEN f.leverage < b.most THEN f.leverage ELSE b.most END AS DECIMAL(6,1)) AS most
    FROM riskCompensationFund f
    CROSS JOIN bound b
)
SELECT rowId, balance, loanBalanceCovered, most
FROM agreed
WHERE loanBalanceCovered > balance * most
