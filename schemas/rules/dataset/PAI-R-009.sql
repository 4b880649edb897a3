-- code: PAI-R-009
-- severity: error
-- record: assistancePairing
-- field: startDate
-- reads: assistancePairing(pairingNo, householdNo, helperNo, startDate, endDate?, relation?)
-- title: 结对时间
-- zh: 结对 {startDate} 至 {endDate} 起止颠倒，或与同一户的另一结对重叠
-- en: the pairing from {startDate} to {endDate} ends before it begins or overlaps another of the household
-- basis: 国家信息系统
-- confidence: sure
-- narrowed: A relation that is not given counts as that of the responsible helper.
-- evaluated: SELECT count(*) FROM assistancePairing a WHERE a.startDate IS NOT NULL
WITH ordered AS (
    SELECT a.rowId, a.startDate, a.endDate,
           max(coalesce(a.endDate, DATE '9999-12-31')) OVER (
               PARTITION BY a.householdNo, coalesce(a.relation, '1') ORDER BY a.startDate, a.rowId
               ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS previousEnd
    FROM assistancePairing a
    WHERE a.startDate IS NOT NULL
)
SELECT rowId, startDate, endDate
FROM ordered
WHERE endDate < startDate OR previousEnd > startDate
