-- code: HCE-C-010
-- severity: error
-- record: person
-- field: memberStatus
-- reads: person(personNo, householdNo, memberStatus), household(householdNo, povertyStatus), memberChangeEvent(personNo, changeType, eventDate), householdChangeEvent(householdNo, changeType, effectiveDate)
-- title: 人口平衡
-- zh: {flowYear} 年人口不平衡：该人员年初计 {opening} 人、年末计 {closing} 人，没有对应的增减事件
-- en: persons do not balance in {flowYear}: this person counts {opening} at the opening and {closing} at the closing without an event
-- basis: 统计平衡关系; Guangxi incidence form
-- confidence: sure
-- narrowed: The balance is kept person by person for the members of households not out of poverty (status 0, 2, 3), where the county has both data years: whoever enters or leaves needs an event of the year.
WITH poor AS (
    SELECT p.rowId, p.personNo, p.householdNo, p.dataYear, substring(p.divisionCode, 1, 6) AS county
    FROM person p
    JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
    WHERE p.memberStatus = '1' AND h.povertyStatus IN ('0', '2', '3')
), reported AS (
    SELECT DISTINCT substring(divisionCode, 1, 6) AS county, dataYear FROM person
), memberFlow AS (
    SELECT DISTINCT personNo, year(eventDate) AS flowYear, changeType FROM memberChangeEvent
), householdFlow AS (
    SELECT householdNo, year(effectiveDate) AS flowYear,
           max(CASE WHEN changeType IN ('11', '12', '13', '31', '32', '34') THEN 1 ELSE 0 END) AS entering,
           max(CASE WHEN changeType IN ('21', '22', '23', '24', '31', '32', '34') THEN 1 ELSE 0 END) AS leaving
    FROM householdChangeEvent
    GROUP BY householdNo, year(effectiveDate)
), removed AS (
    SELECT DISTINCT personNo, dataYear FROM person WHERE memberStatus IN ('3', '9')
)
SELECT c.rowId, c.dataYear AS flowYear, 0 AS opening, 1 AS closing
FROM poor c
JOIN reported r ON r.county = c.county AND r.dataYear = c.dataYear - 1
LEFT JOIN poor o ON o.personNo = c.personNo AND o.dataYear = c.dataYear - 1
LEFT JOIN memberFlow m ON m.personNo = c.personNo AND m.flowYear = c.dataYear AND m.changeType = '1'
LEFT JOIN householdFlow h ON h.householdNo = c.householdNo AND h.flowYear = c.dataYear AND h.entering = 1
WHERE o.personNo IS NULL AND m.personNo IS NULL AND h.householdNo IS NULL
UNION ALL
SELECT o.rowId, o.dataYear + 1 AS flowYear, 1 AS opening, 0 AS closing
FROM poor o
JOIN reported r ON r.county = o.county AND r.dataYear = o.dataYear + 1
LEFT JOIN poor c ON c.personNo = o.personNo AND c.dataYear = o.dataYear + 1
LEFT JOIN memberFlow m ON m.personNo = o.personNo AND m.flowYear = o.dataYear + 1 AND m.changeType = '2'
LEFT JOIN householdFlow h ON h.householdNo = o.householdNo AND h.flowYear = o.dataYear + 1 AND h.leaving = 1
LEFT JOIN removed v ON v.personNo = o.personNo AND v.dataYear = o.dataYear + 1
WHERE c.personNo IS NULL AND m.personNo IS NULL AND h.householdNo IS NULL AND v.personNo IS NULL
