-- code: R-CEN-005.1
-- title: 普查与台账一致率 · Agreement with the register
-- level: all
-- reads: censusHousehold(householdNo, divisionCode, registered, persons, foodEnough, clothing, eduChildren, eduInSchool, eduHome, eduUnfit, eduOther?, medicalInsured, medicalNew?, housing, water), safeguardStatus(householdNo, foodSecure, clothingSecure, eduSecure, medicalSecure, housingSecure, waterSecure)
-- unit: %
-- base: none
-- value: 100.0 * sum(equal) / nullif(sum(items), 0)
-- confidence: sure
-- narrowed: The six verdicts of the census and of the register of 2020, as CNH-X-005 compares them; a verdict that one side lacks is no item.
SELECT c.divisionCode AS division, c.dataYear AS period,
       CASE WHEN c.foodEnough IS NOT NULL AND t.foodSecure IS NOT NULL THEN 1 ELSE 0 END
       + CASE WHEN c.clothing IS NOT NULL AND t.clothingSecure IS NOT NULL THEN 1 ELSE 0 END
       + CASE WHEN (c.eduInSchool + c.eduHome + c.eduUnfit + coalesce(c.eduOther, 0) >= c.eduChildren) IS NOT NULL AND t.eduSecure IS NOT NULL THEN 1 ELSE 0 END
       + CASE WHEN (c.medicalInsured + coalesce(c.medicalNew, 0) >= c.persons) IS NOT NULL AND t.medicalSecure IS NOT NULL THEN 1 ELSE 0 END
       + CASE WHEN (c.housing <> '0') IS NOT NULL AND t.housingSecure IS NOT NULL THEN 1 ELSE 0 END
       + CASE WHEN (c.water <> '0') IS NOT NULL AND t.waterSecure IS NOT NULL THEN 1 ELSE 0 END AS items,
       CASE WHEN c.foodEnough = t.foodSecure THEN 1 ELSE 0 END
       + CASE WHEN c.clothing = t.clothingSecure THEN 1 ELSE 0 END
       + CASE WHEN (c.eduInSchool + c.eduHome + c.eduUnfit + coalesce(c.eduOther, 0) >= c.eduChildren) = t.eduSecure THEN 1 ELSE 0 END
       + CASE WHEN (c.medicalInsured + coalesce(c.medicalNew, 0) >= c.persons) = t.medicalSecure THEN 1 ELSE 0 END
       + CASE WHEN (c.housing <> '0') = t.housingSecure THEN 1 ELSE 0 END
       + CASE WHEN (c.water <> '0') = t.waterSecure THEN 1 ELSE 0 END AS equal
FROM censusHousehold c
JOIN safeguardStatus t ON t.householdNo = c.householdNo AND t.dataYear = 2020
WHERE c.registered
