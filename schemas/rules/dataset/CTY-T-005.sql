-- code: CTY-T-005
-- severity: warning
-- record: countyAssistance
-- field: exitedHouseholds
-- reads: countyAssistance(countyCode, exitedVillages, exitedHouseholds, exitedPersons, returnedHouseholds, returnedPersons)
-- title: 脱贫户累计不减少
-- zh: 累计脱贫 {exitedHouseholds} 户 {exitedPersons} 人（上年 {householdsBefore} 户 {personsBefore} 人），返贫 {returnedHouseholds} 户 {returnedPersons} 人：累计数减少或返贫多于脱贫
-- en: {exitedHouseholds} households with {exitedPersons} persons exited ({householdsBefore} with {personsBefore} the time before), {returnedHouseholds} with {returnedPersons} returned: the total falls, or more returned than exited
-- basis: Logic
-- confidence: sure
-- narrowed: The numbers of the form are read as running totals at the end of the year.
-- evaluated: SELECT count(*) FROM series s
-- contradicts: WITH previous AS (
--        SELECT rowId, lag(rowId) OVER (PARTITION BY countyCode ORDER BY dataYear, rowId) AS otherRow
--        FROM countyAssistance
--        WHERE countyCode IS NOT NULL AND dataYear IS NOT NULL
--    )
--    SELECT s.rowId, p.otherRow, s.householdsBefore
--    FROM breach b
--    JOIN series s ON s.rowId = b.rowId
--    JOIN previous p ON p.rowId = b.rowId
--    WHERE NOT (coalesce(s.returnedHouseholds > s.exitedHouseholds, FALSE) OR coalesce(s.returnedPersons > s.exitedPersons, FALSE))
WITH series AS (
    SELECT rowId, exitedVillages, exitedHouseholds, exitedPersons, returnedHouseholds, returnedPersons,
           lag(exitedVillages) OVER (PARTITION BY countyCode ORDER BY dataYear, rowId) AS villagesBefore,
           lag(exitedHouseholds) OVER (PARTITION BY countyCode ORDER BY dataYear, rowId) AS householdsBefore,
           lag(exitedPersons) OVER (PARTITION BY countyCode ORDER BY dataYear, rowId) AS personsBefore
    FROM countyAssistance
    WHERE countyCode IS NOT NULL AND dataYear IS NOT NULL
)
SELECT s.rowId, s.exitedHouseholds, s.exitedPersons, s.householdsBefore, s.personsBefore, s.returnedHouseholds, s.returnedPersons
FROM series s
WHERE s.exitedVillages < s.villagesBefore OR s.exitedHouseholds < s.householdsBefore OR s.exitedPersons < s.personsBefore
   OR s.returnedHouseholds > s.exitedHouseholds OR s.returnedPersons > s.exitedPersons
