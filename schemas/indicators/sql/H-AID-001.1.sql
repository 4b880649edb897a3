-- code: H-AID-001.1
-- title: 帮扶措施数 · Measures received
-- level: household
-- reads: household(householdNo, villageCode, povertyStatus), aidMeasure(householdNo)
-- unit: 项
-- base: 3
-- confidence: sure
-- narrowed: Measures that name the household.
SELECT h.householdNo AS object, h.villageCode AS division, h.dataYear AS period, count(a.householdNo) AS value
FROM household h
LEFT JOIN aidMeasure a ON a.householdNo = h.householdNo AND a.dataYear = h.dataYear
WHERE h.povertyStatus <> '9'
GROUP BY h.householdNo, h.villageCode, h.dataYear
