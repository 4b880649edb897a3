-- code: P-SSC-004.1
-- title: 残疾人两项补贴标志 · Disability subsidies held
-- level: person
-- reads: household(householdNo, villageCode), person(personNo, householdNo, memberStatus, certificateNo), feedDisability(disabilityCertNo, status, livingSubsidy, careSubsidy)
-- unit: —
-- base: 3
-- confidence: sure
-- narrowed: 1 for yes, 0 for no, for persons with a valid certificate in the feed, found by its number, its first 18 digits or a token; by data year, not by month.
WITH held AS (
    SELECT disabilityCertNo AS number, dataYear, CASE WHEN livingSubsidy OR careSubsidy THEN 1 ELSE 0 END AS subsidy
    FROM feedDisability
    WHERE status = '1'
    UNION ALL
    SELECT substring(disabilityCertNo, 1, 18), dataYear, CASE WHEN livingSubsidy OR careSubsidy THEN 1 ELSE 0 END
    FROM feedDisability
    WHERE status = '1' AND length(disabilityCertNo) BETWEEN 20 AND 22
)
SELECT p.personNo AS object, h.villageCode AS division, p.dataYear AS period, max(d.subsidy) AS value
FROM person p
JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
JOIN held d ON d.number = p.certificateNo AND d.dataYear = p.dataYear
WHERE p.memberStatus = '1'
GROUP BY p.personNo, h.villageCode, p.dataYear
