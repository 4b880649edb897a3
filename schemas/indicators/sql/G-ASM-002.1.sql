-- code: G-ASM-002.1
-- title: 第三方评估省批率 · Third-party assessments approved
-- level: all
-- reads: thirdPartyAssessment(organizerLevel, provinceApprovalNo?, countyCode, startDate)
-- unit: %
-- base: none
-- value: 100.0 * sum(approved) / nullif(sum(assessments), 0)
-- confidence: sure
-- narrowed: Approved is an assessment that names a document of the province; by the year of its start.
SELECT countyCode AS division, year(startDate) AS period, 1 AS assessments,
       CASE WHEN trim(coalesce(provinceApprovalNo, '')) <> '' THEN 1 ELSE 0 END AS approved
FROM thirdPartyAssessment
WHERE organizerLevel IN ('3', '4', '5', '6') AND startDate IS NOT NULL
