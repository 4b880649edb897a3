-- code: HCE-C-009
-- severity: error
-- record: household
-- field: povertyStatus
-- reads: household(householdNo, villageCode, povertyStatus), householdChangeEvent(changeType, effectiveDate, fromStatus, toStatus)
-- title: 户数平衡
-- zh: {county} 县 {flowYear} 年{stock}不平衡：年初 {opening} 户，净增 {net} 户，年末 {closing} 户
-- en: {stock} of county {county} in {flowYear} do not balance: opening {opening}, net change {net}, closing {closing}
-- basis: 统计平衡关系
-- confidence: sure
-- narrowed: Balanced by county, first for the households not out of poverty (status 0, 2, 3), then for all on the register (not 9), so that one that has left poverty cannot vanish; a county-year in which a household moved across divisions (34) is left out, since the event does not say from where.
-- evaluated: SELECT count(*) FROM (SELECT DISTINCT substring(villageCode, 1, 6) AS county, dataYear FROM household WHERE villageCode IS NOT NULL) c JOIN (SELECT DISTINCT substring(villageCode, 1, 6) AS county, dataYear FROM household WHERE villageCode IS NOT NULL) o ON o.county = c.county AND o.dataYear = c.dataYear - 1
WITH stock AS (
    SELECT substring(villageCode, 1, 6) AS county, dataYear, min(rowId) AS rowId,
           count(DISTINCT CASE WHEN povertyStatus IN ('0', '2', '3') THEN householdNo END) AS poor,
           count(DISTINCT CASE WHEN povertyStatus IN ('0', '1', '2', '3') THEN householdNo END) AS listed
    FROM household
    WHERE villageCode IS NOT NULL
    GROUP BY substring(villageCode, 1, 6), dataYear
), flow AS (
    SELECT substring(divisionCode, 1, 6) AS county, year(effectiveDate) AS flowYear,
           sum(CASE WHEN changeType IN ('11', '12', '13') THEN 1
                    WHEN changeType = '31' AND toStatus IN ('0', '2', '3') THEN 1
                    WHEN changeType = '21' AND toStatus = '1' THEN -1
                    WHEN changeType IN ('22', '23', '24', '32') AND fromStatus IN ('0', '2', '3') THEN -1
                    ELSE 0 END) AS poor,
           sum(CASE WHEN changeType IN ('11', '12') THEN 1
                    WHEN changeType = '31' AND toStatus IN ('0', '1', '2', '3') THEN 1
                    WHEN changeType IN ('22', '23', '24', '32') AND fromStatus IN ('0', '1', '2', '3') THEN -1
                    ELSE 0 END) AS listed,
           max(CASE WHEN changeType = '34' THEN 1 ELSE 0 END) AS moved
    FROM householdChangeEvent
    WHERE effectiveDate IS NOT NULL
    GROUP BY substring(divisionCode, 1, 6), year(effectiveDate)
), balance AS (
    SELECT c.rowId, c.county, c.dataYear AS flowYear, o.poor AS poorOpening, cast(coalesce(f.poor, 0) AS BIGINT) AS poorNet,
           c.poor AS poorClosing, o.listed AS listedOpening, cast(coalesce(f.listed, 0) AS BIGINT) AS listedNet,
           c.listed AS listedClosing, CASE WHEN o.poor + coalesce(f.poor, 0) <> c.poor THEN 1 ELSE 0 END AS ofPoor
    FROM stock c
    JOIN stock o ON o.county = c.county AND o.dataYear = c.dataYear - 1
    LEFT JOIN flow f ON f.county = c.county AND f.flowYear = c.dataYear
    WHERE coalesce(f.moved, 0) = 0
)
SELECT rowId, county, flowYear,
       CASE WHEN ofPoor = 1 THEN '未脱贫户数 · households in poverty' ELSE '在册户数 · households on the register' END AS stock,
       CASE WHEN ofPoor = 1 THEN poorOpening ELSE listedOpening END AS opening,
       CASE WHEN ofPoor = 1 THEN poorNet ELSE listedNet END AS net,
       CASE WHEN ofPoor = 1 THEN poorClosing ELSE listedClosing END AS closing
FROM balance
WHERE ofPoor = 1 OR listedOpening + listedNet <> listedClosing
