-- code: CNH-X-005
-- severity: warning
-- record: censusHousehold
-- field: householdNo
-- reads: censusHousehold(householdNo, registered, persons, foodEnough, clothing, eduChildren, eduInSchool, eduHome, eduUnfit, eduOther?, medicalInsured, medicalNew?, housing, water), safeguardStatus(householdNo, foodSecure, clothingSecure, eduSecure, medicalSecure, housingSecure, waterSecure)
-- title: 普查与台账一致
-- zh: 普查与2020年两不愁三保障台账不一致：{points}
-- en: the census differs from the register of 2020 in {points}
-- basis: 重点围绕真实性准确性 (《指导意见》)
-- confidence: sure
-- narrowed: The six verdicts are compared, not the numbers, since the census and the yearly register are some months apart: secured by the census when no child, no person, no house and no water is left out.
-- evaluated: SELECT count(*) FROM censusHousehold c WHERE c.registered AND EXISTS (SELECT 1 FROM safeguardStatus t WHERE t.householdNo = c.householdNo AND t.dataYear = 2020)
WITH compared AS (
    SELECT c.rowId,
           CASE WHEN c.foodEnough <> t.foodSecure THEN '吃 food ' ELSE '' END AS food,
           CASE WHEN c.clothing <> t.clothingSecure THEN '穿 clothes ' ELSE '' END AS clothes,
           CASE WHEN (c.eduInSchool + c.eduHome + c.eduUnfit + coalesce(c.eduOther, 0) >= c.eduChildren) <> t.eduSecure
                THEN '义务教育 school ' ELSE '' END AS school,
           CASE WHEN (c.medicalInsured + coalesce(c.medicalNew, 0) >= c.persons) <> t.medicalSecure
                THEN '基本医疗 medical ' ELSE '' END AS medical,
           CASE WHEN (c.housing <> '0') <> t.housingSecure THEN '住房 housing ' ELSE '' END AS housing,
           CASE WHEN (c.water <> '0') <> t.waterSecure THEN '饮水 water ' ELSE '' END AS water
    FROM censusHousehold c
    JOIN safeguardStatus t ON t.householdNo = c.householdNo AND t.dataYear = 2020
    WHERE c.registered
)
SELECT rowId, trim(concat(min(food), min(clothes), min(school), min(medical), min(housing), min(water))) AS points
FROM compared
GROUP BY rowId
HAVING concat(min(food), min(clothes), min(school), min(medical), min(housing), min(water)) <> ''
