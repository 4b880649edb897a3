-- code: R-EDU-006.1
-- title: 上幼儿园便利的农户比重 · Convenient kindergarten
-- level: reported
-- reads: monitoringSurvey(areaCode, year, indicatorCode, value, populationBase)
-- unit: %
-- base: 1
-- value: CASE WHEN min(figure) = max(figure) THEN max(figure) END
-- confidence: sure
-- narrowed: As the statistics bureau hands it over in its own record for the area and year (population base 1); never computed from the register, never from areas inside. Two figures that contradict each other give none.
SELECT n.areaCode AS division, n.year AS period, n.value AS figure
FROM monitoringSurvey n
WHERE n.indicatorCode IN ('R-EDU-006', 'R-EDU-006.1') AND n.populationBase = '1' AND n.value IS NOT NULL
