-- code: R-CEN-002.1
-- title: 普查登记人数 · Census persons
-- level: all
-- reads: censusHousehold(divisionCode, registered, persons)
-- unit: 人
-- base: none
-- value: sum(persons)
-- confidence: likely
-- narrowed: Persons of households registered with success.
SELECT divisionCode AS division, dataYear AS period, CASE WHEN registered THEN persons ELSE 0 END AS persons
FROM censusHousehold
