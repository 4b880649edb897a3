-- code: R-HEA-004.1
-- title: 家庭医生签约率（慢病） · Family doctor contracts
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), person(householdNo, memberStatus, certificateNo, healthStatus), feedHealth(certificateNo, recordType, date)
-- unit: %
-- base: 3
-- value: 100.0 * sum(signed) / nullif(sum(patients), 0)
-- confidence: sure
-- narrowed: Patients are members of registered households, exited ones too, whose health status names a chronic disease (02); a contract is a record of chronic care (2) or of a family doctor (4) in the data year, found by the whole certificate number or token.
SELECT h.villageCode AS division, p.dataYear AS period, count(*) AS patients,
       sum(CASE WHEN f.certificateNo IS NOT NULL THEN 1 ELSE 0 END) AS signed
FROM person p
JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
LEFT JOIN (SELECT DISTINCT certificateNo, year(r.date) AS recordYear FROM feedHealth r WHERE r.recordType IN ('2', '4')) f
    ON f.certificateNo = p.certificateNo AND f.recordYear = p.dataYear
WHERE p.memberStatus = '1' AND h.povertyStatus <> '9' AND concat(';', p.healthStatus, ';') LIKE '%;02;%'
GROUP BY h.villageCode, p.dataYear
