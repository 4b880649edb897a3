-- code: R-ICT-008.1
-- title: 百户电冰箱拥有量 · Refrigerators per 100 households
-- level: reported
-- reads: monitoringSurvey(areaCode, year, indicatorCode, value, populationBase)
-- unit: 台
-- base: 1
-- value: CASE WHEN min(figure) = max(figure) THEN max(figure) END
-- confidence: sure
-- narrowed: As the statistics bureau hands it over in its own record for the area and year (population base 1); never computed from the register, never from areas inside. Two figures that contradict each other give none.
SELECT n.areaCode AS division, n.year AS period, n.value AS figure
FROM monitoringSurvey n
WHERE n.indicatorCode IN ('R-ICT-008', 'R-ICT-008.1') AND n.populationBase = '1' AND n.value IS NOT NULL
