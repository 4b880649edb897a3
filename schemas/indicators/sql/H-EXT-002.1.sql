-- code: H-EXT-002.1
-- title: 退出条件达标数 · Exit conditions met
-- level: household
-- reads: household(householdNo, villageCode), householdExit(householdNo, netIncomePerCapita, incomeLine, foodClothing, education, medical, housing, water)
-- unit: 项
-- base: 3
-- confidence: likely
-- narrowed: Food and clothing are one field of the record and count as two of the seven conditions; income must be above the line.
SELECT x.householdNo AS object, h.villageCode AS division, x.dataYear AS period,
       CASE WHEN x.netIncomePerCapita > x.incomeLine THEN 1 ELSE 0 END
       + CASE WHEN x.foodClothing THEN 2 ELSE 0 END + CASE WHEN x.education THEN 1 ELSE 0 END
       + CASE WHEN x.medical THEN 1 ELSE 0 END + CASE WHEN x.housing THEN 1 ELSE 0 END
       + CASE WHEN x.water THEN 1 ELSE 0 END AS value
FROM householdExit x
JOIN household h ON h.householdNo = x.householdNo AND h.dataYear = x.dataYear
