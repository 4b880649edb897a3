-- code: C-LDQ-004.1
-- title: 新增建设用地专项指标使用率 · Quota used
-- level: all
-- reads: landPlan(planDivisionCode, planKind, quotaArea, usedArea)
-- unit: %
-- base: none
-- value: 100.0 * sum(used) / nullif(sum(quota), 0)
-- confidence: sure
-- narrowed: Dedicated yearly quotas (kind 2); a quota of which no use is reported is left out.
SELECT planDivisionCode AS division, dataYear AS period, quotaArea AS quota, usedArea AS used
FROM landPlan
WHERE planKind = '2' AND quotaArea IS NOT NULL AND usedArea IS NOT NULL
