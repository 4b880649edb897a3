-- code: G-PTY-003.1
-- title: 村书记轮训率 · Secretaries trained
-- level: all
-- reads: village(villageCode, villageAttribute), cadreTraining(personKind, villageCode, year)
-- unit: %
-- base: none
-- value: 100.0 * sum(trained) / nullif(sum(villages), 0)
-- confidence: sure
-- narrowed: One secretary for each poor village, exited ones too; the trainee is known by his village, as in CTR-C-029.
SELECT v.villageCode AS division, v.dataYear AS period, 1 AS villages,
       CASE WHEN c.villageCode IS NOT NULL THEN 1 ELSE 0 END AS trained
FROM village v
LEFT JOIN (SELECT DISTINCT k.villageCode, k.year AS trainingYear FROM cadreTraining k WHERE k.personKind = '4') c
    ON c.villageCode = v.villageCode AND c.trainingYear = v.dataYear
WHERE v.villageAttribute = '1' 
