-- code: REL-X-004
-- severity: error
-- record: relocation
-- field: planYear
-- reads: relocation(householdNo, planYear), houseRenovation(householdNo, year), parameter(name, value, division)
-- title: 同期搬迁与危改不重复享受
-- zh: {planYear} 年度易地扶贫搬迁户，{renovationYear} 年又享受危房改造，相隔不足 {years} 年
-- en: relocated under the plan of {planYear} and renovated in {renovationYear}, within {years} years
-- basis: 住房保障 (one household, one policy)
-- confidence: likely
-- narrowed: The same three years are read as less than three years apart, before or after the year of the plan.
-- evaluated: SELECT count(*) FROM relocation m WHERE m.planYear IS NOT NULL
-- contradicts: SELECT b.rowId, min(n.rowId), 0
--    FROM breach b
--    JOIN relocation m ON m.rowId = b.rowId
--    JOIN houseRenovation n ON n.householdNo = m.householdNo AND n.year = b.renovationYear
--    GROUP BY b.rowId
WITH bound AS (
    SELECT max(value) AS years FROM parameter WHERE name = 'HOUSING_YEARS' AND division = ''
), helped AS (
    SELECT m.rowId, min(n.year) AS renovationYear, max(cast(q.years AS INTEGER)) AS years
    FROM relocation m
    JOIN houseRenovation n ON n.householdNo = m.householdNo
    CROSS JOIN bound q
    WHERE abs(n.year - m.planYear) < q.years
    GROUP BY m.rowId
)
SELECT m.rowId, m.planYear, k.renovationYear, k.years
FROM relocation m
LEFT JOIN helped k ON k.rowId = m.rowId
WHERE m.planYear IS NOT NULL
  AND k.rowId IS NOT NULL
