-- code: HRN-T-005
-- severity: warning
-- record: houseRenovation
-- field: year
-- reads: houseRenovation(householdNo, year, subsidyCentral, subsidyLocal?), parameter(name, value, division)
-- title: 不重复补助
-- zh: {previous} 年已获补助，{year} 年再次获补助，间隔不足 {least} 年
-- en: subsidised in {year} after {previous}, less than {least} years apart
-- basis: 农村危房改造
-- confidence: likely
-- evaluated: SELECT count(*) FROM houseRenovation r WHERE r.householdNo IS NOT NULL AND r.year IS NOT NULL AND coalesce(r.subsidyCentral, 0) + coalesce(r.subsidyLocal, 0) > 0
-- contradicts: WITH earlier AS (
--        SELECT r.rowId, lag(r.rowId) OVER (PARTITION BY r.householdNo ORDER BY r.year, r.rowId) AS otherRow
--        FROM houseRenovation r
--        WHERE r.householdNo IS NOT NULL AND r.year IS NOT NULL AND coalesce(r.subsidyCentral, 0) + coalesce(r.subsidyLocal, 0) > 0
--    )
--    SELECT b.rowId, e.otherRow, 0
--    FROM breach b
--    JOIN earlier e ON e.rowId = b.rowId
WITH bound AS (
    SELECT max(value) AS least FROM parameter WHERE name = 'RENOVATION_YEARS' AND division = ''
), subsidised AS (
    SELECT r.rowId, r.year AS paidYear, lag(r.year) OVER (PARTITION BY r.householdNo ORDER BY r.year, r.rowId) AS previous
    FROM houseRenovation r
    WHERE r.householdNo IS NOT NULL AND r.year IS NOT NULL AND coalesce(r.subsidyCentral, 0) + coalesce(r.subsidyLocal, 0) > 0
)
SELECT s.rowId, s.previous, s.paidYear AS year, CAST(b.least AS INTEGER) AS least
FROM subsidised s
CROSS JOIN bound b
WHERE s.paidYear - s.previous < b.least
