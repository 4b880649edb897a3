-- code: R-HOU-005.1
-- title: 搬迁入住率 · Occupancy of relocation housing
-- level: all
-- reads: household(householdNo, villageCode), relocation(householdNo, movedInDate?)
-- unit: %
-- base: 3
-- value: 100.0 * sum(occupied) / nullif(sum(homes), 0)
-- confidence: likely
-- narrowed: Each household of the relocation record counts as one home built.
SELECT h.villageCode AS division, r.dataYear AS period, 1 AS homes, CASE WHEN r.movedInDate IS NOT NULL THEN 1 ELSE 0 END AS occupied
FROM relocation r
JOIN household h ON h.householdNo = r.householdNo AND h.dataYear = r.dataYear
