-- code: CTY-R-002
-- severity: error
-- record: countyAnnual
-- field: countyCode
-- reads: countyAnnual(countyCode, villageCount, poorVillageCount, householdCount, ruralHouseholdCount, population, ruralPopulation, gdp, gdpPrimary, gdpSecondary, gdpTertiary), countyAssistance(countyCode, microLoanDue, microLoanRecovered, relocationPlannedHouseholds, relocatedHouseholds, relocationPlannedPersons, relocatedPersons)
-- title: 县表包含关系
-- zh: 县 {countyCode} 的登记表包含关系有误（{what}）
-- en: the form of county {countyCode} contradicts itself ({what})
-- basis: 贫困县登记表
-- confidence: sure
-- narrowed: The form is judged where its first and third sections are both given; the first contradiction is named.
-- contradicts: SELECT b.rowId, a.rowId, 0
--    FROM breach b
--    JOIN countyAnnual c ON c.rowId = b.rowId
--    JOIN countyAssistance a ON a.countyCode = c.countyCode AND a.dataYear = c.dataYear
--    WHERE b.what IN ('C97 > C96', 'C101 > C99', 'C102 > C100')
WITH form AS (
    SELECT a.rowId, a.countyCode,
           CASE WHEN a.poorVillageCount > a.villageCount THEN '贫困村 poor villages'
                WHEN a.ruralHouseholdCount > a.householdCount THEN '乡村户数 rural households'
                WHEN a.ruralPopulation > a.population THEN '乡村人口 rural population'
                WHEN abs(a.gdp - a.gdpPrimary - a.gdpSecondary - a.gdpTertiary) > 1 THEN '生产总值 GDP'
                WHEN b.microLoanRecovered > b.microLoanDue THEN 'C97 > C96'
                WHEN b.relocatedHouseholds > b.relocationPlannedHouseholds THEN 'C101 > C99'
                WHEN b.relocatedPersons > b.relocationPlannedPersons THEN 'C102 > C100'
           END AS what
    FROM countyAnnual a
    LEFT JOIN countyAssistance b ON b.countyCode = a.countyCode AND b.dataYear = a.dataYear
)
SELECT rowId, countyCode, min(what) AS what
FROM form
WHERE what IS NOT NULL
GROUP BY rowId, countyCode
