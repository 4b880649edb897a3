-- code: X-SOC-005.1
-- title: 供需对接成功率 · Demands met
-- level: all
-- reads: assistanceDemand(demandNo, divisionCode, publishedDate, state), demandMatch(demandNo, state, confirmedByDemander)
-- unit: %
-- base: none
-- value: 100.0 * sum(met) / nullif(sum(demands), 0)
-- confidence: sure
-- narrowed: Met is state 3, or a match that is completed (3) and confirmed by who asked; withdrawn demands (4) do not count. By year of publication, not by quarter.
SELECT d.divisionCode AS division, year(d.publishedDate) AS period, 1 AS demands,
       CASE WHEN d.state = '3' OR m.demandNo IS NOT NULL THEN 1 ELSE 0 END AS met
FROM assistanceDemand d
LEFT JOIN (SELECT DISTINCT demandNo FROM demandMatch WHERE state = '3' AND confirmedByDemander) m ON m.demandNo = d.demandNo
WHERE d.state <> '4' AND d.publishedDate IS NOT NULL
