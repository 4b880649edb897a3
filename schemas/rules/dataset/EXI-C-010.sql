-- code: EXI-C-010
-- severity: warning
-- record: countyExit
-- field: povertyIncidence
-- reads: countyExit(countyCode, year, povertyIncidence), villageAnnual(villageCode, poorPopulation, agriculturalPopulation)
-- title: 县发生率与村汇总一致
-- zh: 县综合贫困发生率 {povertyIncidence}% 与各村汇总（{poor}/{people} 人）不一致
-- en: the county incidence of {povertyIncidence} % is not that of its villages, {poor} of {people} people
-- basis: Logic
-- confidence: sure
-- narrowed: The villages of the county in the package are taken for all of its villages; silent when one of them lacks a number.
-- evaluated: SELECT count(*) FROM countyExit e JOIN villages v ON v.county = substring(e.countyCode, 1, 6) AND v.dataYear = e.year WHERE e.povertyIncidence IS NOT NULL
WITH villages AS (
    SELECT substring(villageCode, 1, 6) AS county, dataYear, CAST(sum(poorPopulation) AS BIGINT) AS poor,
           CAST(sum(agriculturalPopulation) AS BIGINT) AS people
    FROM villageAnnual
    GROUP BY substring(villageCode, 1, 6), dataYear
    HAVING count(*) = count(poorPopulation) AND count(*) = count(agriculturalPopulation) AND sum(agriculturalPopulation) > 0
)
SELECT e.rowId, e.povertyIncidence, v.poor, v.people
FROM countyExit e
JOIN villages v ON v.county = substring(e.countyCode, 1, 6) AND v.dataYear = e.year
WHERE abs(v.poor * 100 - e.povertyIncidence * v.people) * 100 > v.people
