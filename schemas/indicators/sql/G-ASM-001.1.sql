-- code: G-ASM-001.1
-- title: 对县考核次数 · Assessments of a county
-- level: county
-- reads: assessment(assessmentNo, objectDivision, organizerLevel, year)
-- unit: 次
-- base: none
-- value: count(DISTINCT assessment)
-- confidence: sure
-- narrowed: Assessments by province and city, as ASM-C-019 counts them.
SELECT objectDivision AS division, a.year AS period,
       CASE WHEN a.organizerLevel IN ('2', '3') THEN a.assessmentNo END AS assessment
FROM assessment a
WHERE a.organizerLevel IS NOT NULL
