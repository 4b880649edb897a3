-- code: H-INC-018.1
-- title: 收入与标准之比 · Income to line ratio
-- level: household
-- reads: household(householdNo, villageCode), householdIncome(householdNo, netIncomePerCapita), parameter(name, value, division, validFrom, validTo)
-- unit: 倍
-- base: 3
-- confidence: sure
-- narrowed: A year without a line (2020) has no value.
SELECT i.householdNo AS object, h.villageCode AS division, i.dataYear AS period, i.netIncomePerCapita / l.value AS value
FROM householdIncome i
JOIN household h ON h.householdNo = i.householdNo AND h.dataYear = i.dataYear
JOIN parameter l ON l.name = 'LINE' AND l.division = ''
                AND year(l.validFrom) <= i.dataYear AND (l.validTo IS NULL OR year(l.validTo) >= i.dataYear)
