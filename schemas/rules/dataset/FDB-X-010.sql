-- code: FDB-X-010
-- severity: warning
-- record: fundDisbursement
-- field: paymentDate
-- reads: fundDisbursement(paymentNo, projectCode, amount, paymentDate, progressBasis), project(projectCode, plannedInvestment), projectStageEvent(projectCode, stage, eventDate, result), run(asOf), parameter(name, value, division, validFrom, validTo)
-- title: 支付时项目已开工或预付条款
-- zh: {paymentDate} 支付时项目尚未开工（{startDate} 开工），且不属于 {most}% 以内的预付款
-- en: paid on {paymentDate} before the start on {startDate}, and not an advance within {most} %
-- basis: 政府投资支付惯例
-- confidence: guess
-- narrowed: Only projects with a passed start stage (52) are judged, and the planned investment stands for the contract, which is in no record. The limit is the national number in force on asOf.
-- evaluated: SELECT count(*) FROM fundDisbursement d JOIN (SELECT DISTINCT projectCode FROM projectStageEvent WHERE stage = '52' AND result = '1') s ON s.projectCode = d.projectCode JOIN project p ON p.projectCode = d.projectCode WHERE d.paymentDate IS NOT NULL AND d.progressBasis IS NOT NULL
-- contradicts: WITH first_start AS (
--        SELECT projectCode, eventDate, min(rowId) AS otherRow
--        FROM projectStageEvent
--        WHERE stage = '52' AND result = '1'
--        GROUP BY projectCode, eventDate
--    )
--    SELECT b.rowId, e.otherRow, 0
--    FROM breach b
--    JOIN fundDisbursement d ON d.rowId = b.rowId
--    JOIN first_start e ON e.projectCode = d.projectCode AND e.eventDate = b.startDate
--    UNION ALL
--    SELECT b.rowId, p.rowId, p.plannedInvestment
--    FROM breach b
--    JOIN fundDisbursement d ON d.rowId = b.rowId
--    JOIN project p ON p.projectCode = d.projectCode
--    WHERE d.progressBasis = '1'
WITH limits AS (
    SELECT max(CASE WHEN p.name = 'ADVANCE_MAX' THEN p.value END) AS most
    FROM parameter p
    CROSS JOIN run r
    WHERE p.division = '' AND r.asOf >= coalesce(p.validFrom, r.asOf) AND r.asOf <= coalesce(p.validTo, r.asOf)
), started AS (
    SELECT projectCode, min(eventDate) AS startDate
    FROM projectStageEvent
    WHERE stage = '52' AND result = '1'
    GROUP BY projectCode
), running AS (
    SELECT d.rowId, d.projectCode, d.paymentDate, d.progressBasis,
           sum(CASE WHEN d.progressBasis = '1' THEN d.amount ELSE 0 END) OVER (
               PARTITION BY d.projectCode ORDER BY d.paymentDate, coalesce(d.paymentNo, ''), d.rowId
               ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS advanced
    FROM fundDisbursement d
    WHERE d.paymentDate IS NOT NULL
)
SELECT d.rowId, d.paymentDate, s.startDate, m.most
FROM running d
JOIN started s ON s.projectCode = d.projectCode
JOIN project p ON p.projectCode = d.projectCode
CROSS JOIN limits m
WHERE d.paymentDate < s.startDate
  AND (d.progressBasis <> '1' OR d.advanced * 100 > p.plannedInvestment * m.most)
