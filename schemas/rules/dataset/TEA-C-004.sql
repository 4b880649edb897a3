-- code: TEA-C-004
-- severity: error
-- record: village
-- field: villageCode
-- reads: village(villageCode, villageAttribute), residentTeam(teamNo, villageCode, startDate, endDate?), teamMember(teamNo, role, startDate, endDate?), run(asOf)
-- title: 贫困村驻村全覆盖
-- zh: 贫困村 {dataYear} 年末在期驻村工作队 {teams} 个、第一书记 {secretaries} 人
-- en: at the end of {dataYear} the poor village has {teams} teams and {secretaries} first secretaries in force
-- basis: 第一书记、驻村工作队制度
-- confidence: sure
-- narrowed: From 2015, when first secretaries were sent; in force on the last day of the data year, or on asOf if that is earlier. That there is no second first secretary is for TEA-X-006.
-- evaluated: SELECT count(*) FROM village v WHERE v.villageAttribute = '1' AND v.dataYear >= 2015
WITH teamed AS (
    SELECT v.rowId, count(DISTINCT t.teamNo) AS teams
    FROM village v
    CROSS JOIN run r
    JOIN residentTeam t ON t.villageCode = v.villageCode
    WHERE t.startDate <= CASE WHEN v.dataYear < year(r.asOf) THEN cast(concat(cast(v.dataYear AS VARCHAR(4)), '-12-31') AS DATE) ELSE r.asOf END
      AND (t.endDate IS NULL OR t.endDate >= CASE WHEN v.dataYear < year(r.asOf) THEN cast(concat(cast(v.dataYear AS VARCHAR(4)), '-12-31') AS DATE) ELSE r.asOf END)
    GROUP BY v.rowId
), posted AS (
    SELECT DISTINCT t.villageCode, m.teamNo, m.role, m.startDate, m.endDate
    FROM residentTeam t
    JOIN teamMember m ON m.teamNo = t.teamNo
    WHERE m.role IN ('1', '4')
), led AS (
    SELECT v.rowId, count(*) AS secretaries
    FROM village v
    CROSS JOIN run r
    JOIN posted m ON m.villageCode = v.villageCode
    WHERE m.startDate <= CASE WHEN v.dataYear < year(r.asOf) THEN cast(concat(cast(v.dataYear AS VARCHAR(4)), '-12-31') AS DATE) ELSE r.asOf END
      AND (m.endDate IS NULL OR m.endDate >= CASE WHEN v.dataYear < year(r.asOf) THEN cast(concat(cast(v.dataYear AS VARCHAR(4)), '-12-31') AS DATE) ELSE r.asOf END)
    GROUP BY v.rowId
)
SELECT v.rowId, v.dataYear, coalesce(t.teams, 0) AS teams, coalesce(s.secretaries, 0) AS secretaries
FROM village v
LEFT JOIN teamed t ON t.rowId = v.rowId
LEFT JOIN led s ON s.rowId = v.rowId
WHERE v.villageAttribute = '1' AND v.dataYear >= 2015
  AND (t.teams IS NULL OR s.secretaries IS NULL)
