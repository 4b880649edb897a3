-- code: J-PRJ-010.1
-- title: 贫困人口参与项目率 · Poor people taking part
-- level: all
-- reads: household(householdNo, villageCode, povertyStatus), person(personNo, householdNo, memberStatus), projectBeneficiary(householdNo, personNo?, benefitYear)
-- unit: %
-- base: 3
-- value: 100.0 * sum(benefiting) / nullif(sum(poor), 0)
-- confidence: sure
-- narrowed: Valid members of households that are not out of poverty (0, 2, 3); all members benefit where the household is named and no person.
WITH named AS (
    SELECT DISTINCT personNo, benefitYear FROM projectBeneficiary WHERE personNo IS NOT NULL
), whole AS (
    SELECT DISTINCT householdNo, benefitYear FROM projectBeneficiary WHERE personNo IS NULL
)
SELECT h.villageCode AS division, p.dataYear AS period, count(*) AS poor,
       sum(CASE WHEN n.personNo IS NOT NULL OR w.householdNo IS NOT NULL THEN 1 ELSE 0 END) AS benefiting
FROM person p
JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
LEFT JOIN named n ON n.personNo = p.personNo AND n.benefitYear = p.dataYear
LEFT JOIN whole w ON w.householdNo = p.householdNo AND w.benefitYear = p.dataYear
WHERE p.memberStatus = '1' AND h.povertyStatus IN ('0', '2', '3')
GROUP BY h.villageCode, p.dataYear
