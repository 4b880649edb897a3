-- code: DIV-X-002
-- severity: error
-- record: administrativeDivision
-- field: parentCode
-- reads: administrativeDivision(divisionCode, parentCode, level, validFrom, validTo?), known_division(code)
-- title: 上级代码为前缀
-- zh: 上级代码 {parentCode} 不是 {childCode} 的前缀，或其在该区划有效期内不存在
-- en: parent code {parentCode} is no prefix of {childCode}, or is not in force while that division is
-- basis: GB/T 10114
-- confidence: sure
-- narrowed: The parent must be in force at both ends of the validity of the child, and may also stand in the table of known divisions when the package does not hold it.
-- evaluated: SELECT count(*) FROM administrativeDivision WHERE level <> '2' AND divisionCode IS NOT NULL AND parentCode IS NOT NULL AND validFrom IS NOT NULL
WITH child AS (
    SELECT d.rowId, d.dataYear, d.divisionCode AS childCode, d.parentCode, d.validFrom, d.validTo,
           CASE WHEN length(d.parentCode) = 6 AND substring(d.parentCode, 3, 4) = '0000' THEN substring(d.parentCode, 1, 2)
                WHEN length(d.parentCode) = 6 AND substring(d.parentCode, 5, 2) = '00' THEN substring(d.parentCode, 1, 4)
                ELSE d.parentCode END AS prefix
    FROM administrativeDivision d
    WHERE d.level <> '2' AND d.divisionCode IS NOT NULL AND d.parentCode IS NOT NULL AND d.validFrom IS NOT NULL
), held AS (
    SELECT c.rowId,
           max(CASE WHEN p.validFrom <= c.validFrom AND c.validFrom < coalesce(p.validTo, DATE '9999-12-31') THEN 1 ELSE 0 END) AS atStart,
           max(CASE WHEN (c.validTo IS NULL AND p.validTo IS NULL)
                      OR (p.validFrom < c.validTo AND c.validTo <= coalesce(p.validTo, DATE '9999-12-31')) THEN 1 ELSE 0 END) AS atEnd
    FROM child c
    JOIN administrativeDivision p ON p.divisionCode = c.parentCode AND p.dataYear = c.dataYear
    GROUP BY c.rowId
)
SELECT c.rowId, c.parentCode, c.childCode
FROM child c
LEFT JOIN held h ON h.rowId = c.rowId
LEFT JOIN (SELECT DISTINCT code FROM known_division) k ON k.code = c.parentCode
WHERE c.parentCode = c.childCode
   OR substring(c.childCode, 1, length(c.prefix)) <> c.prefix
   OR (h.rowId IS NULL AND k.code IS NULL)
   OR (h.rowId IS NOT NULL AND (h.atStart = 0 OR h.atEnd = 0))
