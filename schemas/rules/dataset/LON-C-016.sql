-- code: LON-C-016
-- severity: warning
-- record: countyAssistance
-- field: microLoanAmount
-- reads: countyAssistance(countyCode, microLoanHouseholds, microLoanAmount, microLoanBalance), microLoan(householdNo, contractAmount, balance)
-- title: 县表贷款汇总
-- zh: 县表小额信贷 {microLoanHouseholds} 户、发放 {microLoanAmount} 万元、余额 {microLoanBalance} 万元，与合同汇总 {households} 户、{amount} 元、{balance} 元不一致
-- en: the county form has {microLoanHouseholds} households, {microLoanAmount} issued and {microLoanBalance} outstanding (ten thousand yuan), the contracts {households}, {amount} and {balance} yuan
-- basis: Logic
-- confidence: sure
-- narrowed: All contracts of the county and data year count, where there are any; amounts of the form are in 10,000 yuan with two decimals, so 50 yuan are rounding.
-- evaluated: SELECT count(*) FROM countyAssistance c JOIN summed l ON l.county = substring(c.countyCode, 1, 6) AND l.dataYear = c.dataYear
-- contradicts: WITH contract AS (
--        SELECT b.rowId, l.rowId AS otherRow, l.contractAmount, l.balance,
--               b.amount > b.microLoanAmount * 10000 + 50 AS amountAbove,
--               b.balance > b.microLoanBalance * 10000 + 50 AS balanceAbove,
--               b.microLoanAmount * 10000 + 50 AS mostAmount, b.microLoanBalance * 10000 + 50 AS mostBalance
--        FROM breach b
--        JOIN countyAssistance c ON c.rowId = b.rowId
--        JOIN microLoan l ON substring(l.divisionCode, 1, 6) = substring(c.countyCode, 1, 6) AND l.dataYear = c.dataYear
--    ), valued AS (
--        SELECT rowId, otherRow,
--               CASE WHEN amountAbove THEN contractAmount WHEN balanceAbove THEN balance
--                    ELSE coalesce(contractAmount, balance, 0) END AS amount,
--               CASE WHEN amountAbove THEN mostAmount WHEN balanceAbove THEN mostBalance END AS most
--        FROM contract
--    ), running AS (
--        SELECT rowId, otherRow, amount, most,
--               sum(amount) OVER (PARTITION BY rowId ORDER BY amount DESC, otherRow
--                                 ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS reached
--        FROM valued
--    )
--    SELECT rowId, otherRow, amount FROM running WHERE most IS NULL OR reached - amount <= most
WITH summed AS (
    SELECT substring(divisionCode, 1, 6) AS county, dataYear, count(DISTINCT householdNo) AS households,
           cast(CASE WHEN count(*) = count(contractAmount) THEN sum(contractAmount) END AS DECIMAL(18, 2)) AS amount,
           cast(CASE WHEN count(*) = count(balance) THEN sum(balance) END AS DECIMAL(18, 2)) AS balance
    FROM microLoan
    GROUP BY substring(divisionCode, 1, 6), dataYear
)
SELECT c.rowId, c.microLoanHouseholds, c.microLoanAmount, c.microLoanBalance, l.households, l.amount, l.balance
FROM countyAssistance c
JOIN summed l ON l.county = substring(c.countyCode, 1, 6) AND l.dataYear = c.dataYear
WHERE c.microLoanHouseholds <> l.households
   OR abs(c.microLoanAmount * 10000 - l.amount) > 50 OR abs(c.microLoanBalance * 10000 - l.balance) > 50
