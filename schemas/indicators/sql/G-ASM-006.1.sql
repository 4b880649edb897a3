-- code: G-ASM-006.1
-- title: 查处扶贫领域案件数 · Discipline cases
-- level: all
-- reads: disciplineCase(countyCode)
-- unit: 件
-- base: none
-- value: sum(cases)
-- confidence: sure
SELECT countyCode AS division, dataYear AS period, 1 AS cases
FROM disciplineCase
