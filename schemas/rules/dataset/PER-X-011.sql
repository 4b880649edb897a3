-- code: PER-X-011
-- severity: error
-- record: person
-- field: certificateNo
-- reads: person(certificateNo, memberStatus)
-- title: 证件号码全域唯一
-- zh: 证件号码 {certificateNo} 在 {copies} 条有效人口记录中重复
-- en: certificate number {certificateNo} stands in {copies} records of valid members
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: Unique within the package and a data year; numbers shorter than 18 characters are not compared.
-- evaluated: SELECT count(*) FROM person p WHERE p.memberStatus = '1' AND length(p.certificateNo) >= 18
-- contradicts: WITH copy AS (
--        SELECT t.rowId, min(t.rowId) OVER (PARTITION BY upper(substring(t.certificateNo, 1, 18)), coalesce(t.dataYear, 0)) AS firstRow,
--               lead(t.rowId) OVER (PARTITION BY upper(substring(t.certificateNo, 1, 18)), coalesce(t.dataYear, 0) ORDER BY t.rowId) AS nextRow
--        FROM person t
--        WHERE t.memberStatus = '1' AND length(t.certificateNo) >= 18
--    )
--    SELECT b.rowId, CASE WHEN c.rowId = c.firstRow THEN c.nextRow ELSE c.firstRow END, 0
--    FROM breach b
--    JOIN copy c ON c.rowId = b.rowId
WITH repeated AS (
    SELECT upper(substring(certificateNo, 1, 18)) AS number18, coalesce(dataYear, 0) AS snapshot, count(*) AS copies
    FROM person
    WHERE memberStatus = '1' AND length(certificateNo) >= 18
    GROUP BY upper(substring(certificateNo, 1, 18)), coalesce(dataYear, 0)
    HAVING count(*) > 1
)
SELECT p.rowId, p.certificateNo, d.copies
FROM person p
JOIN repeated d
  ON d.number18 = upper(substring(p.certificateNo, 1, 18)) AND d.snapshot = coalesce(p.dataYear, 0)
WHERE p.memberStatus = '1' AND length(p.certificateNo) >= 18
