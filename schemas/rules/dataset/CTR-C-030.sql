-- code: CTR-C-030
-- severity: error
-- record: cadreTenure
-- field: personId
-- reads: cadreTenure(personId, post, startDate, endDate?), cadreTraining(personId, year), run(asOf)
-- title: 主要负责同志和扶贫干部轮训一遍
-- zh: {post}（{startDate} 任职）2018 至 2020 年没有参加过培训
-- en: {post} in office since {startDate} was never trained from 2018 to 2020
-- basis: 《指导意见》§八(五)
-- confidence: sure
-- narrowed: Leaders and cadres of the county and its poverty office who are in office at the end of 2020, from the record of tenures; judged when 2020 is over.
-- evaluated: SELECT count(*) FROM known t CROSS JOIN run r WHERE t.latest = 1 AND t.post IN ('1', '2', '3', '4', '9') AND t.startDate <= DATE '2020-12-31' AND (t.endDate IS NULL OR t.endDate >= DATE '2020-12-31') AND r.asOf >= DATE '2020-12-31'
WITH known AS (
    SELECT rowId, personId, post, startDate, endDate,
           row_number() OVER (PARTITION BY personId, post, startDate ORDER BY coalesce(dataYear, 0) DESC, rowId DESC) AS latest
    FROM cadreTenure
    WHERE personId IS NOT NULL
), trained AS (
    SELECT DISTINCT t.personId FROM cadreTraining t WHERE t.year BETWEEN 2018 AND 2020
)
SELECT t.rowId, t.post, t.startDate
FROM known t
CROSS JOIN run r
LEFT JOIN trained k ON k.personId = t.personId
WHERE t.latest = 1 AND t.post IN ('1', '2', '3', '4', '9') AND t.startDate <= DATE '2020-12-31'
  AND (t.endDate IS NULL OR t.endDate >= DATE '2020-12-31') AND r.asOf >= DATE '2020-12-31'
  AND k.personId IS NULL
