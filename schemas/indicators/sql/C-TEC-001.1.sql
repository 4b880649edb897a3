-- code: C-TEC-001.1
-- title: 产业扶贫技术专家组覆盖县数 · Counties with an expert group
-- level: all
-- reads: expertGroup(countyCode)
-- unit: 个
-- base: none
-- value: sum(counties)
-- confidence: sure
SELECT DISTINCT countyCode AS division, dataYear AS period, 1 AS counties
FROM expertGroup
