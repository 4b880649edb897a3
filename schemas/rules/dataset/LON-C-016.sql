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
