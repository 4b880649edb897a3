-- code: R-CEN-004.1
-- title: 两不愁三保障全部实现户比重 · All safeguards met
-- level: all
-- reads: censusHousehold(divisionCode, registered, persons, foodEnough, clothing, eduChildren, eduInSchool, eduHome, eduUnfit, eduOther?, medicalInsured, medicalNew?, housing, water)
-- unit: %
-- base: none
-- value: 100.0 * sum(secured) / nullif(sum(households), 0)
-- confidence: sure
-- narrowed: Households registered with success; secured when food and clothing are, and no child, no person, no house and no water is left out, as CNH-X-005 reads the census.
SELECT c.divisionCode AS division, c.dataYear AS period, 1 AS households,
       CASE WHEN c.foodEnough AND c.clothing AND CAST(c.eduInSchool AS BIGINT) + c.eduHome + c.eduUnfit + coalesce(c.eduOther, 0) >= c.eduChildren
                 AND CAST(c.medicalInsured AS BIGINT) + coalesce(c.medicalNew, 0) >= c.persons AND c.housing <> '0' AND c.water <> '0' THEN 1 ELSE 0 END AS secured
FROM censusHousehold c
WHERE c.registered
