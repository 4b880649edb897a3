-- code: STU-X-002
-- severity: error
-- record: studentAid
-- field: aidType
-- reads: studentAid(personNo, term, aidType)
-- title: 同学期同类不重复
-- zh: {term} 同类资助 {aidType} 共 {records} 条
-- en: {records} records of aid {aidType} in {term}
-- basis: Logic
-- confidence: sure
-- narrowed: The first record stands, the finding is at the later ones.
-- evaluated: SELECT count(*) FROM studentAid WHERE personNo IS NOT NULL AND term IS NOT NULL AND aidType IS NOT NULL
-- contradicts: WITH first_row AS (
--        SELECT personNo, term, aidType, min(rowId) AS otherRow FROM studentAid GROUP BY personNo, term, aidType
--    )
--    SELECT b.rowId, f.otherRow, 0
--    FROM breach b
--    JOIN studentAid a ON a.rowId = b.rowId
--    JOIN first_row f ON f.personNo = a.personNo AND f.term = a.term AND f.aidType = a.aidType
WITH counted AS (
    SELECT rowId, term, aidType, count(*) OVER (PARTITION BY personNo, term, aidType) AS records,
           row_number() OVER (PARTITION BY personNo, term, aidType ORDER BY rowId) AS nth
    FROM studentAid
    WHERE personNo IS NOT NULL AND term IS NOT NULL AND aidType IS NOT NULL
)
SELECT rowId, term, aidType, records
FROM counted
WHERE nth > 1
