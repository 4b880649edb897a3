-- code: H-WAT-001.1
-- title: 饮水安全标志 · Safe drinking water
-- level: household
-- reads: household(householdNo, villageCode), safeguardStatus(householdNo, waterQuantity, waterQualityOk, waterFetchMinutes, waterReliability), parameter(name, value, division, validFrom, validTo)
-- unit: —
-- base: 3
-- confidence: likely
-- narrowed: 1 for yes, 0 for no; the basic level of T/CHES 18-2018 in all four: litres (WATER_LITRES_BASIC), quality, minutes of fetching (WATER_MINUTES), and water on all but one day in ten. The verdict needs all four values, or one that fails.
WITH least AS (
    SELECT p.name, p.value, coalesce(year(p.validFrom), 0) AS firstYear, coalesce(year(p.validTo), 9999) AS lastYear
    FROM parameter p
    WHERE p.division = '' AND p.name IN ('WATER_LITRES_BASIC', 'WATER_MINUTES')
)
SELECT s.householdNo AS object, h.villageCode AS division, s.dataYear AS period,
       CASE WHEN s.waterQuantity >= l.value AND s.waterQualityOk AND s.waterFetchMinutes <= m.value AND s.waterReliability >= 90 THEN 1
            WHEN NOT (s.waterQuantity >= l.value AND s.waterQualityOk AND s.waterFetchMinutes <= m.value AND s.waterReliability >= 90) THEN 0 END AS value
FROM safeguardStatus s
JOIN household h ON h.householdNo = s.householdNo AND h.dataYear = s.dataYear
JOIN least l ON l.name = 'WATER_LITRES_BASIC' AND s.dataYear BETWEEN l.firstYear AND l.lastYear
JOIN least m ON m.name = 'WATER_MINUTES' AND s.dataYear BETWEEN m.firstYear AND m.lastYear
