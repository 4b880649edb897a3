-- code: H-POP-001.1
-- title: 家庭人口数 · Household size
-- level: household
-- reads: household(householdNo, villageCode, povertyStatus), person(householdNo, memberStatus)
-- unit: 人
-- base: 3
-- confidence: sure
SELECT h.householdNo AS object, h.villageCode AS division, h.dataYear AS period,
       count(*) AS value
FROM household h
JOIN person p ON p.householdNo = h.householdNo AND p.dataYear = h.dataYear
WHERE p.memberStatus = '1' AND h.povertyStatus <> '9'
GROUP BY h.householdNo, h.villageCode, h.dataYear
