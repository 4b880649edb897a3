-- code: R-AID-004.1
-- title: 享受教育帮扶户比重 · Households with education aid
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), aidMeasure(householdNo, measureClass)
-- unit: %
-- base: 3
-- value: 100.0 * sum(aided) / nullif(sum(households), 0)
-- confidence: sure
-- narrowed: Households of the register that are not cancelled; measures that name the household.
SELECT h.villageCode AS division, h.dataYear AS period, count(*) AS households,
       sum(CASE WHEN a.householdNo IS NOT NULL THEN 1 ELSE 0 END) AS aided
FROM household h
LEFT JOIN (SELECT DISTINCT householdNo, dataYear FROM aidMeasure WHERE measureClass IN ('08', '09')) a
    ON a.householdNo = h.householdNo AND a.dataYear = h.dataYear
WHERE h.povertyStatus <> '9'
GROUP BY h.villageCode, h.dataYear
