-- code: VIL-C-001
-- severity: error
-- record: villageAnnual
-- field: poorHouseholds
-- reads: villageAnnual(villageCode, poorHouseholds, poorPopulation), household(householdNo, villageCode, povertyStatus, memberCount)
-- title: 村贫困户数等于户册
-- zh: 贫困户数 {poorHouseholds}、贫困人口 {poorPopulation} 与户册 {households} 户 {persons} 人不一致
-- en: {poorHouseholds} poor households with {poorPopulation} persons, but the register has {households} with {persons}
-- basis: Logic
-- confidence: sure
-- narrowed: Judged where the register of the county and data year is in the package.
-- evaluated: SELECT count(*) FROM villageAnnual v JOIN (SELECT DISTINCT substring(villageCode, 1, 6) AS county, dataYear FROM household) l ON l.county = substring(v.villageCode, 1, 6) AND l.dataYear = v.dataYear
-- contradicts: WITH member AS (
--        SELECT b.rowId, h.rowId AS otherRow, coalesce(h.memberCount, 0) AS amount, v.poorHouseholds, v.poorPopulation,
--               b.households, b.persons,
--               row_number() OVER (PARTITION BY b.rowId, h.householdNo ORDER BY h.rowId) AS nth
--        FROM breach b
--        JOIN villageAnnual v ON v.rowId = b.rowId
--        JOIN household h ON h.villageCode = v.villageCode AND h.dataYear = v.dataYear
--        WHERE h.povertyStatus IN ('0', '2', '3')
--    ), running AS (
--        SELECT rowId, otherRow, amount, poorHouseholds, poorPopulation, households, persons,
--               sum(amount) OVER (PARTITION BY rowId ORDER BY amount DESC, otherRow
--                                 ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS reached,
--               sum(CASE WHEN nth = 1 THEN 1 ELSE 0 END) OVER (PARTITION BY rowId ORDER BY amount DESC, otherRow
--                                 ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS counted,
--               CASE WHEN nth = 1 THEN 1 ELSE 0 END AS counts
--        FROM member
--    )
--    SELECT rowId, otherRow, amount
--    FROM running
--    WHERE CASE WHEN households > poorHouseholds THEN counts = 1 AND counted <= poorHouseholds + 1
--               WHEN persons > poorPopulation THEN reached - amount <= poorPopulation
--               ELSE TRUE END
WITH register AS (
    SELECT villageCode, dataYear, count(DISTINCT householdNo) AS households, cast(sum(coalesce(memberCount, 0)) AS BIGINT) AS persons
    FROM household
    WHERE povertyStatus IN ('0', '2', '3')
    GROUP BY villageCode, dataYear
), listed AS (
    SELECT DISTINCT substring(villageCode, 1, 6) AS county, dataYear FROM household
)
SELECT v.rowId, coalesce(cast(v.poorHouseholds AS VARCHAR(12)), '-') AS poorHouseholds,
       coalesce(cast(v.poorPopulation AS VARCHAR(12)), '-') AS poorPopulation,
       coalesce(r.households, 0) AS households, coalesce(r.persons, 0) AS persons
FROM villageAnnual v
JOIN listed l ON l.county = substring(v.villageCode, 1, 6) AND l.dataYear = v.dataYear
LEFT JOIN register r ON r.villageCode = v.villageCode AND r.dataYear = v.dataYear
WHERE v.poorHouseholds <> coalesce(r.households, 0) OR v.poorPopulation <> coalesce(r.persons, 0)
