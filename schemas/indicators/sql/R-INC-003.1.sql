-- code: R-INC-003.1
-- title: 贫困地区农村居民人均工资性收入 · Wage income per head in poor areas
-- level: reported
-- reads: monitoringSurvey(areaCode, year, indicatorCode, value, populationBase)
-- unit: 元
-- base: 1
-- value: CASE WHEN min(figure) = max(figure) THEN max(figure) END
-- confidence: sure
-- narrowed: As the statistics bureau hands it over in its own record for the area and year (population base 1); never computed from the register, never from areas inside. Two figures that contradict each other give none.
SELECT n.areaCode AS division, n.year AS period, n.value AS figure
FROM monitoringSurvey n
WHERE n.indicatorCode IN ('R-INC-003', 'R-INC-003.1') AND n.populationBase = '1' AND n.value IS NOT NULL
