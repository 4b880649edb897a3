-- code: PEV-X-008
-- severity: warning
-- record: performanceEvaluation
-- field: resultUse
-- reads: performanceEvaluation(targetNo, evaluationDate, grade, resultUse?, rectificationNo?), performanceTarget(targetNo, projectCode), fundAllocation(projectCode, amount, allocationDate), run(asOf)
-- title: 结果运用
-- zh: {evaluationDate} 评价为差，没有整改记录，次年安排 {next} 元，未低于此前的 {before} 元
-- en: graded poor on {evaluationDate}, no rectification, and {next} yuan the year after, not less than the {before} before
-- basis: 《指导意见》: 强化评价结果运用
-- confidence: sure
-- narrowed: Next year is the calendar year after the evaluation, its money is compared with that of the last year with an allocation up to the evaluation; judged when it has ended.
-- evaluated: SELECT count(*) FROM performanceEvaluation v CROSS JOIN run r WHERE v.grade = '4' AND year(v.evaluationDate) + 1 < year(r.asOf)
WITH judged AS (
    SELECT DISTINCT v.rowId, v.evaluationDate, t.projectCode
    FROM performanceEvaluation v
    JOIN performanceTarget t ON t.targetNo = v.targetNo
    CROSS JOIN run r
    WHERE v.grade = '4' AND v.rectificationNo IS NULL AND coalesce(v.resultUse, '0') <> '2'
      AND year(v.evaluationDate) + 1 < year(r.asOf)
), yearly AS (
    SELECT projectCode, year(allocationDate) AS allocationYear, sum(amount) AS amount
    FROM fundAllocation
    WHERE allocationDate IS NOT NULL AND amount IS NOT NULL
    GROUP BY projectCode, year(allocationDate)
), earlier AS (
    SELECT j.rowId, j.evaluationDate, j.projectCode, y.amount,
           row_number() OVER (PARTITION BY j.rowId ORDER BY y.allocationYear DESC) AS latest
    FROM judged j
    JOIN yearly y ON y.projectCode = j.projectCode
    WHERE y.allocationYear <= year(j.evaluationDate)
)
SELECT e.rowId, e.evaluationDate, e.amount AS before, n.amount AS next
FROM earlier e
JOIN yearly n ON n.projectCode = e.projectCode AND n.allocationYear = year(e.evaluationDate) + 1
WHERE e.latest = 1 AND n.amount >= e.amount
