-- code: DIV-T-004
-- severity: error
-- record: administrativeDivision
-- field: successorCode
-- reads: administrativeDivision(divisionCode, validFrom, validTo, successorCode?)
-- title: 停用须有去向
-- zh: 区划于 {validTo} 停用，变更后代码为空或当日无效（{successor}）
-- en: the division ended on {validTo} without a successor in force on that day ({successor})
-- basis: 区划变更
-- confidence: likely
-- narrowed: The record has no flag for a dissolved division, so such a one has to be waived.
-- evaluated: SELECT count(*) FROM administrativeDivision WHERE validTo IS NOT NULL
WITH ended AS (
    SELECT d.rowId, d.dataYear, d.validTo, d.successorCode
    FROM administrativeDivision d
    WHERE d.validTo IS NOT NULL
), followed AS (
    SELECT DISTINCT e.rowId
    FROM ended e
    JOIN administrativeDivision s ON s.divisionCode = e.successorCode AND s.dataYear = e.dataYear
    WHERE s.validFrom <= e.validTo AND (s.validTo IS NULL OR s.validTo > e.validTo)
)
SELECT e.rowId, e.validTo, coalesce(e.successorCode, '-') AS successor
FROM ended e
LEFT JOIN followed f ON f.rowId = e.rowId
WHERE f.rowId IS NULL
