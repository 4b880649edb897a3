-- code: TRN-X-003
-- severity: warning
-- record: skillTraining
-- field: startDate
-- reads: skillTraining(trainingNo, personNo, startDate, endDate?)
-- title: 同一时段不重复参训
-- zh: {startDate} 开班时，同一人的培训 {otherTraining} 尚未结束
-- en: training {otherTraining} of the person has not ended on {startDate}
-- basis: 补贴管理
-- confidence: likely
-- narrowed: The later of two is named; a training that begins on the last day of another does not overlap, and one without an end is taken for a day.
-- evaluated: SELECT count(*) FROM attended t
-- contradicts: SELECT b.rowId, o.rowId, 0
--    FROM breach b
--    JOIN attended t ON t.rowId = b.rowId
--    JOIN attended o ON o.personNo = t.personNo AND o.trainingNo = b.otherTraining
--    WHERE o.lastDay > t.startDate AND (o.startDate < t.startDate OR (o.startDate = t.startDate AND o.rowId < t.rowId))
WITH attended AS (
    SELECT rowId, trainingNo, personNo, startDate, coalesce(endDate, startDate) AS lastDay FROM skillTraining WHERE personNo IS NOT NULL AND startDate IS NOT NULL
), clash AS (
    SELECT a.rowId, min(b.trainingNo) AS otherTraining
    FROM attended a
    JOIN attended b ON b.personNo = a.personNo
    WHERE b.trainingNo <> a.trainingNo AND (b.startDate < a.startDate OR (b.startDate = a.startDate AND b.rowId < a.rowId))
      AND b.lastDay > a.startDate
    GROUP BY a.rowId
)
SELECT t.rowId, t.startDate, c.otherTraining
FROM attended t
LEFT JOIN clash c ON c.rowId = t.rowId
WHERE c.rowId IS NOT NULL
