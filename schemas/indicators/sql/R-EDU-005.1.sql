-- code: R-EDU-005.1
-- title: 16岁以上成员均未完成初中的农户比重 · Households without a junior graduate
-- level: reported
-- reads: monitoringSurvey(areaCode, year, indicatorCode, value, populationBase)
-- unit: %
-- base: 1
-- value: CASE WHEN min(figure) = max(figure) THEN max(figure) END
-- confidence: sure
-- narrowed: As the statistics bureau hands it over in its own record for the area and year (population base 1); never computed from the register, never from areas inside. Two figures that contradict each other give none.
SELECT n.areaCode AS division, n.year AS period, n.value AS figure
FROM monitoringSurvey n
WHERE n.indicatorCode IN ('R-EDU-005', 'R-EDU-005.1') AND n.populationBase = '1' AND n.value IS NOT NULL
