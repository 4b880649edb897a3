-- code: HCE-C-009
-- severity: error
-- record: household
-- field: povertyStatus
-- reads: household(householdNo, villageCode, povertyStatus), householdChangeEvent(changeType, effectiveDate, fromStatus, toStatus)
-- title: 户数平衡
-- zh: {county} 县 {flowYear} 年户数不平衡：年初 {opening} 户，净增 {net} 户，年末 {closing} 户
-- en: households of county {county} in {flowYear} do not balance: opening {opening}, net change {net}, closing {closing}
-- basis: 统计平衡关系
-- confidence: sure
-- narrowed: Balanced by county for the households not out of poverty (status 0, 2, 3); a county-year in which a household moved across divisions (34) is left out, since the event does not say from where.
-- evaluated: SELECT count(*) FROM (SELECT DISTINCT substring(villageCode, 1, 6) AS county, dataYear FROM household WHERE villageCode IS NOT NULL) c JOIN (SELECT DISTINCT substring(villageCode, 1, 6) AS county, dataYear FROM household WHERE villageCode IS NOT NULL) o ON o.county = c.county AND o.dataYear = c.dataYear - 1
WITH stock AS (
    SELECT substring(villageCode, 1, 6) AS county, dataYear, min(rowId) AS rowId,
           count(DISTINCT CASE WHEN povertyStatus IN ('0', '2', '3') THEN householdNo END) AS households
    FROM household
    WHERE villageCode IS NOT NULL
    GROUP BY substring(villageCode, 1, 6), dataYear
), flow AS (
    SELECT substring(divisionCode, 1, 6) AS county, year(effectiveDate) AS flowYear,
           sum(CASE WHEN changeType IN ('11', '12', '13') THEN 1
                    WHEN changeType = '31' AND toStatus IN ('0', '2', '3') THEN 1
                    WHEN changeType = '21' AND toStatus = '1' THEN -1
                    WHEN changeType IN ('22', '23', '24', '32') AND fromStatus IN ('0', '2', '3') THEN -1
                    ELSE 0 END) AS net,
           max(CASE WHEN changeType = '34' THEN 1 ELSE 0 END) AS moved
    FROM householdChangeEvent
    WHERE effectiveDate IS NOT NULL
    GROUP BY substring(divisionCode, 1, 6), year(effectiveDate)
)
SELECT c.rowId, c.county, c.dataYear AS flowYear, o.households AS opening,
       cast(coalesce(f.net, 0) AS BIGINT) AS net, c.households AS closing
FROM stock c
JOIN stock o ON o.county = c.county AND o.dataYear = c.dataYear - 1
LEFT JOIN flow f ON f.county = c.county AND f.flowYear = c.dataYear
WHERE o.households + coalesce(f.net, 0) <> c.households AND coalesce(f.moved, 0) = 0
