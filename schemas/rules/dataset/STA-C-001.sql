-- code: STA-C-001
-- severity: error
-- record: person
-- field:
-- reads: household(householdNo, villageCode), person(householdNo)
-- title: 逐级汇总一致
-- zh: 人员归属区划 {personDivision} 与所在户行政村 {villageCode} 不一致，逐级汇总不平
-- en: the person counts to division {personDivision} but its household to village {villageCode}, so the sums of the levels differ
-- basis: Standard
-- confidence: sure
-- narrowed: Sums of levels above the village are in no record; what is judged is that persons and households of one data year count to the same division at every level.
-- evaluated: SELECT count(*) FROM person p WHERE EXISTS (SELECT 1 FROM household h WHERE h.householdNo = p.householdNo AND h.dataYear = p.dataYear)
-- contradicts: SELECT b.rowId, h.rowId, 0
--    FROM breach b
--    JOIN person p ON p.rowId = b.rowId
--    JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear AND h.villageCode = b.villageCode
SELECT p.rowId, p.divisionCode AS personDivision, h.villageCode
FROM person p
JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
WHERE CASE WHEN length(p.divisionCode) = 6 AND substring(p.divisionCode, 3, 4) = '0000'
                THEN substring(p.divisionCode, 1, 2) <> substring(h.villageCode, 1, 2)
           WHEN length(p.divisionCode) = 6 AND substring(p.divisionCode, 5, 2) = '00'
                THEN substring(p.divisionCode, 1, 4) <> substring(h.villageCode, 1, 4)
           ELSE p.divisionCode <> substring(h.villageCode, 1, length(p.divisionCode)) END
