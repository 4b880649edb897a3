-- code: MON-C-013
-- severity: warning
-- record: county
-- field: countyCode
-- reads: county(countyCode, countyAttribute), monitoredHousehold(householdNo, eliminated?), household(householdNo, villageCode, povertyStatus, memberCount), person(householdNo, memberStatus), parameter(name, value, division)
-- title: 监测规模
-- zh: {dataYear} 年监测 {monitored} 人，占建档立卡 {registered} 人的 {share}%，超过 {most}%
-- en: {monitored} people are monitored in {dataYear}, {share} % of the {registered} registered, more than {most} %
-- basis: 国开发〔2020〕6号
-- confidence: sure
-- narrowed: About 5 % is read as not above 5 % in whole per cent, and a smaller share is no breach; monitored are the valid members of households whose risk is not eliminated.
-- evaluated: SELECT count(*) FROM county c JOIN registered g ON g.county = substring(c.countyCode, 1, 6) AND g.dataYear = c.dataYear JOIN monitored m ON m.county = g.county AND m.dataYear = g.dataYear WHERE c.dataYear >= 2020 AND g.persons > 0
WITH live AS (
    SELECT DISTINCT householdNo, dataYear, substring(divisionCode, 1, 6) AS county
    FROM monitoredHousehold
    WHERE coalesce(eliminated, FALSE) = FALSE
), size AS (
    SELECT householdNo, dataYear, count(*) AS persons FROM person WHERE memberStatus = '1' GROUP BY householdNo, dataYear
), monitored AS (
    SELECT l.county, l.dataYear, cast(sum(s.persons) AS BIGINT) AS persons
    FROM live l
    JOIN size s ON s.householdNo = l.householdNo AND s.dataYear = l.dataYear
    GROUP BY l.county, l.dataYear
), registered AS (
    SELECT substring(villageCode, 1, 6) AS county, dataYear, cast(sum(memberCount) AS BIGINT) AS persons
    FROM household
    WHERE povertyStatus <> '9'
    GROUP BY substring(villageCode, 1, 6), dataYear
), bound AS (
    SELECT max(CASE WHEN name = 'MONITOR_SHARE' THEN value END) AS usual, max(CASE WHEN name = 'MONITOR_SHARE_DEEP' THEN value END) AS deep
    FROM parameter
    WHERE division = '' AND name IN ('MONITOR_SHARE', 'MONITOR_SHARE_DEEP')
)
SELECT c.rowId, c.dataYear, m.persons AS monitored, g.persons AS registered,
       cast(round(m.persons * 100.0 / g.persons, 2) AS DECIMAL(7, 2)) AS share,
       cast(CASE WHEN concat(';', c.countyAttribute, ';') LIKE '%;3;%' THEN q.deep ELSE q.usual END AS INTEGER) AS most
FROM county c
JOIN registered g ON g.county = substring(c.countyCode, 1, 6) AND g.dataYear = c.dataYear
JOIN monitored m ON m.county = g.county AND m.dataYear = g.dataYear
CROSS JOIN bound q
WHERE c.dataYear >= 2020 AND g.persons > 0
  AND CASE WHEN concat(';', c.countyAttribute, ';') LIKE '%;3;%' THEN m.persons * 100 > g.persons * q.deep
           ELSE m.persons * 1000 >= g.persons * (q.usual * 10 + 5) END
