-- code: H-IDN-003.1
-- title: 识别准确标志 · Identified correctly
-- level: household
-- reads: household(householdNo, villageCode, identifiedYear, identificationStandard?, identificationLine?), householdIncome(householdNo, netIncomePerCapita), safeguardStatus(householdNo, foodSecure, clothingSecure, eduSecure, medicalSecure, housingSecure, waterSecure), parameter(name, value, division, validFrom, validTo)
-- unit: —
-- base: 3
-- confidence: likely
-- narrowed: 1 for yes, 0 for no; income of the year before identification against the line of that year, safeguards of the year of identification or the one before. A province or city with its own standard is judged by the line entered for the household.
WITH registered AS (
    SELECT householdNo, villageCode, identifiedYear, identificationStandard, identificationLine,
           row_number() OVER (PARTITION BY householdNo ORDER BY dataYear DESC, rowId DESC) AS latest
    FROM household
    WHERE householdNo IS NOT NULL AND identifiedYear IS NOT NULL
), lines AS (
    SELECT g.householdNo, i.netIncomePerCapita AS income,
           CASE WHEN g.identificationStandard IN ('2', '3') THEN coalesce(g.identificationLine, p.value) ELSE p.value END AS line,
           row_number() OVER (PARTITION BY g.householdNo ORDER BY length(p.division) DESC, p.validFrom DESC) AS nearest
    FROM registered g
    JOIN householdIncome i ON i.householdNo = g.householdNo AND i.dataYear = g.identifiedYear - 1
    JOIN parameter p ON p.name = 'LINE'
        AND coalesce(year(p.validFrom), 0) <= i.dataYear AND coalesce(year(p.validTo), 9999) >= i.dataYear
        AND substring(coalesce(g.villageCode, ''), 1, length(p.division)) = p.division
    WHERE g.latest = 1 AND i.netIncomePerCapita IS NOT NULL
), safeguards AS (
    SELECT g.householdNo,
           max(CASE WHEN s.foodSecure AND s.clothingSecure AND s.eduSecure AND s.medicalSecure AND s.housingSecure AND s.waterSecure THEN 0
                    WHEN NOT (s.foodSecure AND s.clothingSecure AND s.eduSecure AND s.medicalSecure AND s.housingSecure AND s.waterSecure) THEN 1 END) AS missing
    FROM registered g
    JOIN safeguardStatus s ON s.householdNo = g.householdNo AND s.dataYear BETWEEN g.identifiedYear - 1 AND g.identifiedYear
    WHERE g.latest = 1
    GROUP BY g.householdNo
)
SELECT g.householdNo AS object, g.villageCode AS division, g.identifiedYear AS period,
       CASE WHEN l.income < l.line OR s.missing = 1 THEN 1 WHEN l.income >= l.line AND s.missing = 0 THEN 0 END AS value
FROM registered g
LEFT JOIN lines l ON l.householdNo = g.householdNo AND l.nearest = 1
LEFT JOIN safeguards s ON s.householdNo = g.householdNo
WHERE g.latest = 1
