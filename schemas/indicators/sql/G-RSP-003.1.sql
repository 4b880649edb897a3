-- code: G-RSP-003.1
-- title: 五级书记遍访覆盖率 · Visit coverage
-- level: all
-- reads: village(villageCode, villageAttribute), household(householdNo, villageCode, povertyStatus, exitYear?), leaderVisit(secretaryLevel, objectType, objectId, date)
-- unit: %
-- base: none
-- value: 100.0 * sum(visited) / nullif(sum(objects), 0)
-- confidence: likely
-- narrowed: Up to the end of the data year, as LVT-C-013 judges: a poor village by the county secretary, a household that was poor in 2018 or later by the secretaries of its town and of its village each. The visits of provincial and city secretaries are left out: their counties and towns of hard tasks lie above the village or are in no record.
WITH visits AS (
    SELECT v.objectType, v.objectId, v.secretaryLevel, min(year(v.date)) AS firstYear
    FROM leaderVisit v
    WHERE v.date IS NOT NULL
    GROUP BY v.objectType, v.objectId, v.secretaryLevel
)
SELECT v.villageCode AS division, v.dataYear AS period, 1 AS objects,
       CASE WHEN s.objectId IS NOT NULL THEN 1 ELSE 0 END AS visited
FROM village v
LEFT JOIN visits s ON s.objectType = '3' AND s.secretaryLevel = '4' AND s.objectId = v.villageCode AND s.firstYear <= v.dataYear
WHERE v.villageAttribute = '1'
UNION ALL
SELECT h.villageCode, h.dataYear, 2,
       CASE WHEN t.objectId IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN s.objectId IS NOT NULL THEN 1 ELSE 0 END
FROM household h
LEFT JOIN visits t ON t.objectType = '4' AND t.secretaryLevel = '5' AND t.objectId = h.householdNo AND t.firstYear <= h.dataYear
LEFT JOIN visits s ON s.objectType = '4' AND s.secretaryLevel = '6' AND s.objectId = h.householdNo AND s.firstYear <= h.dataYear
WHERE h.povertyStatus IN ('0', '2', '3') OR (h.povertyStatus = '1' AND h.exitYear >= 2018)
