-- code: DIV-T-003
-- severity: error
-- record: administrativeDivision
-- field: validFrom
-- reads: administrativeDivision(divisionCode, validFrom, validTo?)
-- title: 同一代码有效期不重叠
-- zh: 区划 {division} 自 {validFrom} 起的有效期与此前的有效期重叠（至 {previousEnd}）
-- en: the validity of {division} from {validFrom} overlaps an earlier one (to {previousEnd})
-- basis: Logic
-- confidence: sure
-- evaluated: SELECT count(*) FROM administrativeDivision WHERE divisionCode IS NOT NULL AND validFrom IS NOT NULL
-- contradicts: WITH period AS (
--        SELECT d.rowId, d.divisionCode AS division, coalesce(d.dataYear, 0) AS snapshot, d.validFrom,
--               coalesce(d.validTo, DATE '9999-12-31') AS lastDay
--        FROM administrativeDivision d
--        WHERE d.divisionCode IS NOT NULL AND d.validFrom IS NOT NULL
--    ), earlier AS (
--        SELECT b.rowId, o.rowId AS otherRow, row_number() OVER (PARTITION BY b.rowId ORDER BY o.validFrom, o.rowId) AS place
--        FROM breach b
--        JOIN period t ON t.rowId = b.rowId
--        JOIN period o ON o.division = t.division AND o.snapshot = t.snapshot AND o.lastDay = b.previousEnd
--        WHERE o.validFrom < t.validFrom OR (o.validFrom = t.validFrom AND o.rowId < t.rowId)
--    )
--    SELECT rowId, otherRow, 0 FROM earlier WHERE place = 1
WITH ordered AS (
    SELECT d.rowId, d.divisionCode AS division, d.validFrom,
           max(coalesce(d.validTo, DATE '9999-12-31')) OVER (
               PARTITION BY d.dataYear, d.divisionCode ORDER BY d.validFrom, d.rowId
               ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS previousEnd
    FROM administrativeDivision d
    WHERE d.divisionCode IS NOT NULL AND d.validFrom IS NOT NULL
)
SELECT rowId, division, validFrom, previousEnd
FROM ordered
WHERE previousEnd > validFrom
