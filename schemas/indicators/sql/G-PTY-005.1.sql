-- code: G-PTY-005.1
-- title: 贫困县正职调整人数 · County leaders moved
-- level: all
-- reads: cadreTenure(personId, post, postDivisionCode, endDate)
-- unit: 人
-- base: none
-- value: count(DISTINCT person)
-- confidence: sure
-- narrowed: Secretaries (1) and heads (2) of counties whose term ended in the year, each once.
SELECT postDivisionCode AS division, year(endDate) AS period, CASE WHEN post IN ('1', '2') THEN personId END AS person
FROM cadreTenure
WHERE endDate IS NOT NULL
