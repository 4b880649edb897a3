-- code: G-PTY-002.1
-- title: 村均后备干部数 · Reserve cadres per village
-- level: all
-- reads: village(villageCode, villageAttribute), reserveCadre(villageCode, certificateNo, listedDate, outDate?)
-- unit: 人
-- base: none
-- value: 1.0 * sum(cadres) / nullif(sum(villages), 0)
-- confidence: sure
-- narrowed: Poor villages, exited ones too, and cadres listed at 31 December of the data year, each once in a village.
SELECT v.villageCode AS division, v.dataYear AS period, 1 AS villages,
       count(DISTINCT CASE WHEN year(c.listedDate) <= v.dataYear AND (c.outDate IS NULL OR year(c.outDate) > v.dataYear) THEN c.certificateNo END) AS cadres
FROM village v
LEFT JOIN reserveCadre c ON c.villageCode = v.villageCode
WHERE v.villageAttribute = '1'
GROUP BY v.villageCode, v.dataYear
