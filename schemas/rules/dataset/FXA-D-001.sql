-- code: FXA-D-001
-- severity: warning
-- record: household
-- field: povertyStatus
-- reads: feedAsset(certificateNo, kind, value?, registeredDate), person(householdNo, certificateNo, memberStatus), household(householdNo, povertyStatus), parameter(name, value, division)
-- title: 资产身份疑点
-- zh: 户成员有 {assets} 项疑点资产或身份（信息类型 {kind}），请核查是否符合条件
-- en: members of the household have {assets} doubtful assets or posts (kind {kind}): check whether it is eligible
-- basis: 《指导意见》: 剔除不合条件的人口
-- confidence: likely
-- narrowed: Every company registration counts, since the feed does not tell the legal representative; a vehicle counts with a value above the bound, which is a guess; cancelled households (9) are left out.
-- evaluated: SELECT count(*) FROM household WHERE povertyStatus IN ('0', '1', '2', '3')
WITH bound AS (
    SELECT max(value) AS most FROM parameter WHERE name = 'ASSET_VEHICLE_VALUE' AND division = ''
), doubt AS (
    SELECT x.rowId, substring(x.certificateNo, 1, 18) AS certificateNo, x.kind, year(x.registeredDate) AS registeredYear
    FROM feedAsset x
    CROSS JOIN bound b
    WHERE x.registeredDate IS NOT NULL AND (x.kind IN ('4', '5') OR (x.kind = '1' AND x.value > b.most))
), found AS (
    SELECT h.rowId, count(DISTINCT x.rowId) AS assets, min(x.kind) AS kind
    FROM household h
    JOIN person p ON p.householdNo = h.householdNo AND coalesce(p.dataYear, 0) = coalesce(h.dataYear, 0)
    JOIN doubt x ON x.certificateNo = substring(p.certificateNo, 1, 18)
    WHERE h.povertyStatus IN ('0', '1', '2', '3') AND p.memberStatus = '1'
      AND x.registeredYear <= coalesce(h.dataYear, x.registeredYear)
    GROUP BY h.rowId
)
SELECT rowId, assets, kind
FROM found
