-- code: H-INC-017.1
-- title: 转移性收入占比 · Share of transfers
-- level: household
-- reads: household(householdNo, villageCode), householdIncome(householdNo, transferIncome, netIncome)
-- unit: %
-- base: 3
-- confidence: likely
-- narrowed: Share of the net income; the catalogue does not name the whole.
SELECT i.householdNo AS object, h.villageCode AS division, i.dataYear AS period, 100.0 * i.transferIncome / nullif(i.netIncome, 0) AS value
FROM householdIncome i
JOIN household h ON h.householdNo = i.householdNo AND h.dataYear = i.dataYear
