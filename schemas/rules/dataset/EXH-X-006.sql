-- code: EXH-X-006
-- severity: error
-- record: householdExit
-- field:
-- reads: householdExit(householdNo, exitYear, foodClothing, education, medical, housing, water), safeguardStatus(householdNo, foodSecure, clothingSecure, eduSecure, medicalSecure, housingSecure, waterSecure)
-- title: 退出结论与TAS一致
-- zh: 退出结论与同年度“两不愁三保障”情况不一致：{verdicts}
-- en: verdicts of the exit differ from the safeguard status of the year: {verdicts}
-- basis: Standard
-- confidence: sure
-- evaluated: SELECT count(*) FROM householdExit x WHERE EXISTS (SELECT 1 FROM safeguardStatus t WHERE t.householdNo = x.householdNo AND t.dataYear = x.exitYear)
-- contradicts: SELECT b.rowId, t.rowId, 0
--    FROM breach b
--    JOIN householdExit x ON x.rowId = b.rowId
--    JOIN safeguardStatus t ON t.householdNo = x.householdNo AND t.dataYear = x.exitYear
SELECT x.rowId,
       trim(concat(
           CASE WHEN x.foodClothing <> (t.foodSecure AND t.clothingSecure) THEN 'foodClothing ' ELSE '' END,
           CASE WHEN x.education <> t.eduSecure THEN 'education ' ELSE '' END,
           CASE WHEN x.medical <> t.medicalSecure THEN 'medical ' ELSE '' END,
           CASE WHEN x.housing <> t.housingSecure THEN 'housing ' ELSE '' END,
           CASE WHEN x.water <> t.waterSecure THEN 'water ' ELSE '' END)) AS verdicts
FROM householdExit x
JOIN safeguardStatus t ON t.householdNo = x.householdNo AND t.dataYear = x.exitYear
WHERE x.foodClothing <> (t.foodSecure AND t.clothingSecure)
   OR x.education <> t.eduSecure
   OR x.medical <> t.medicalSecure
   OR x.housing <> t.housingSecure
   OR x.water <> t.waterSecure
