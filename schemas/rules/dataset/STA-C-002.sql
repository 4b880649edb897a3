-- code: STA-C-002
-- severity: warning
-- record: person
-- field:
-- reads: person(sex, birthDate, memberStatus)
-- title: 性别年龄结构
-- zh: {county} 县 {dataYear} 年 {persons} 人：性别比 {sexRatio}，单一年龄最高占比 {topAge}%，惠普尔指数 {whipple}，超出正常范围
-- en: county {county} in {dataYear}, {persons} persons: sex ratio {sexRatio}, most frequent age {topAge} %, Whipple index {whipple} are out of range
-- basis: Demography
-- confidence: likely
-- narrowed: Per county and data year with at least 50 valid persons of known birth date; a bound counts as passed only when it is passed by more than three standard errors, so that small numbers raise no alarm.
-- evaluated: SELECT count(*) FROM (SELECT substring(divisionCode, 1, 6) AS county FROM person WHERE memberStatus = '1' AND birthDate IS NOT NULL GROUP BY substring(divisionCode, 1, 6), dataYear HAVING count(*) >= 50) c
WITH age AS (
    SELECT substring(divisionCode, 1, 6) AS county, dataYear, dataYear - year(birthDate) AS age, min(rowId) AS rowId,
           count(*) AS persons,
           sum(CASE WHEN sex = '1' THEN 1 ELSE 0 END) AS males,
           sum(CASE WHEN sex = '2' THEN 1 ELSE 0 END) AS females
    FROM person
    WHERE memberStatus = '1' AND birthDate IS NOT NULL
    GROUP BY substring(divisionCode, 1, 6), dataYear, dataYear - year(birthDate)
), county AS (
    SELECT county, dataYear, min(rowId) AS rowId,
           cast(sum(persons) AS DOUBLE) AS persons,
           cast(sum(males) AS DOUBLE) AS males,
           cast(sum(females) AS DOUBLE) AS females,
           cast(max(persons) AS DOUBLE) AS topAge,
           cast(sum(CASE WHEN age BETWEEN 23 AND 62 THEN persons ELSE 0 END) AS DOUBLE) AS adults,
           cast(sum(CASE WHEN age BETWEEN 23 AND 62 AND mod(age, 5) = 0 THEN persons ELSE 0 END) AS DOUBLE) AS heaped
    FROM age
    GROUP BY county, dataYear
)
SELECT rowId, county, dataYear, cast(persons AS BIGINT) AS persons,
       coalesce(cast(round(100 * males / nullif(females, 0), 1) AS VARCHAR(20)), '-') AS sexRatio,
       cast(round(100 * topAge / persons, 1) AS VARCHAR(20)) AS topAge,
       coalesce(cast(round(500 * heaped / nullif(adults, 0), 1) AS VARCHAR(20)), '-') AS whipple
FROM county
WHERE persons >= 50
  AND (males * 100 - females * 135 > 3 * sqrt((males + females) * 135 * 100)
    OR females * 85 - males * 100 > 3 * sqrt((males + females) * 85 * 100)
    OR topAge - persons * 0.05 > 3 * sqrt(persons * 0.05 * 0.95)
    OR heaped - adults * 0.25 > 3 * sqrt(adults * 0.25 * 0.75))
