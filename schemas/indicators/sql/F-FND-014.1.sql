-- code: F-FND-014.1
-- title: 贫困人口人均财政投入 · Funds per poor person
-- level: all
-- reads: fundSource(budgetYear, amount, receivingDivision), household(householdNo, villageCode, povertyStatus), person(householdNo, memberStatus)
-- unit: 元
-- base: 3
-- value: sum(yuan) / nullif(sum(persons), 0)
-- confidence: sure
-- narrowed: Poor persons at the end of the year. Documents by the division that receives the money; a package that also holds the document of the level above counts the money twice.
SELECT receivingDivision AS division, budgetYear AS period, amount AS yuan, 0 AS persons
FROM fundSource
UNION ALL
SELECT h.villageCode AS division, h.dataYear AS period, CAST(NULL AS DECIMAL(16, 2)) AS yuan, 1 AS persons
FROM household h
JOIN person p ON p.householdNo = h.householdNo AND p.dataYear = h.dataYear
WHERE p.memberStatus = '1' AND h.povertyStatus IN ('0', '2', '3')
