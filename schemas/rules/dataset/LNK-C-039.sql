-- code: LNK-C-039
-- severity: warning
-- record: ruralRevitalization
-- field: isPoorArea
-- reads: ruralRevitalization(projectDivisionCode, isPoorArea, amount), countyAnnual(countyCode, ruralPopulation), poverty_county(code2013, code2020)
-- title: 乡村振兴资金向贫困地区倾斜
-- zh: 省 {province} {year} 年贫困地区资金 {poorAmount}/{amount} 元，低于乡村人口占比 {poorPeople}/{people}
-- en: {poorAmount} of {amount} yuan of province {province} in {year} for poor areas, a smaller share than their {poorPeople} of {people} rural people
-- basis: 《指导意见》§八(九): 优先倾斜 (number ours)
-- confidence: guess
-- narrowed: By province and data year, where the package has counties outside the list of poor counties too; those it has stand for the province; the finding stands at the first project outside.
-- evaluated: SELECT count(*) FROM money m JOIN people q ON q.province = m.province AND q.dataYear = m.dataYear WHERE q.poorPeople < q.people
-- contradicts: SELECT b.rowId, v.rowId, v.amount
--    FROM breach b
--    JOIN ruralRevitalization v ON substring(v.projectDivisionCode, 1, 2) = b.province AND v.dataYear = b.year
--    WHERE v.isPoorArea IS NOT NULL AND v.amount > 0
WITH poor AS (
    SELECT code2013 AS county FROM poverty_county WHERE code2013 <> ''
    UNION
    SELECT code2020 AS county FROM poverty_county WHERE code2020 <> ''
), people AS (
    SELECT substring(a.countyCode, 1, 2) AS province, a.dataYear, sum(a.ruralPopulation) AS people,
           sum(CASE WHEN p.county IS NOT NULL THEN a.ruralPopulation ELSE 0 END) AS poorPeople
    FROM countyAnnual a
    LEFT JOIN poor p ON p.county = substring(a.countyCode, 1, 6)
    WHERE a.ruralPopulation IS NOT NULL
    GROUP BY substring(a.countyCode, 1, 2), a.dataYear
), money AS (
    SELECT substring(projectDivisionCode, 1, 2) AS province, dataYear, sum(amount) AS amount,
           sum(CASE WHEN isPoorArea THEN amount ELSE 0 END) AS poorAmount,
           min(CASE WHEN NOT isPoorArea THEN rowId END) AS rowId
    FROM ruralRevitalization
    WHERE isPoorArea IS NOT NULL AND amount IS NOT NULL AND projectDivisionCode IS NOT NULL
    GROUP BY substring(projectDivisionCode, 1, 2), dataYear
)
SELECT m.rowId, m.province, m.dataYear AS year, m.poorAmount, m.amount, q.poorPeople, q.people
FROM money m
JOIN people q ON q.province = m.province AND q.dataYear = m.dataYear
WHERE q.poorPeople < q.people AND CAST(m.poorAmount AS DECIMAL(24,2)) * CAST(q.people AS DECIMAL(14,4))
    < CAST(q.poorPeople AS DECIMAL(14,4)) * CAST(m.amount AS DECIMAL(24,2))
