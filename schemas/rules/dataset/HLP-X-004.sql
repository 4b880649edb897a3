-- code: HLP-X-004
-- severity: error
-- record: helper
-- field: certificateNo
-- reads: helper(helperNo, certificateNo)
-- title: 帮扶干部不重复
-- zh: 证件号码 {certificateNo} 登记为本县 {copies} 名帮扶干部
-- en: certificate number {certificateNo} stands for {copies} helping officials of the county
-- basis: Logic
-- confidence: sure
-- narrowed: Within a data year.
-- evaluated: SELECT count(*) FROM helper g WHERE g.certificateNo <> '' AND g.divisionCode IS NOT NULL
-- contradicts: WITH shared_by AS (
--        SELECT upper(certificateNo) AS certificateNo, substring(divisionCode, 1, 6) AS county, coalesce(dataYear, 0) AS snapshot,
--               helperNo, min(rowId) AS otherRow
--        FROM helper
--        WHERE helperNo IS NOT NULL
--        GROUP BY upper(certificateNo), substring(divisionCode, 1, 6), coalesce(dataYear, 0), helperNo
--    ), ends AS (
--        SELECT certificateNo, county, snapshot, min(helperNo) AS firstOwner, max(helperNo) AS lastOwner
--        FROM shared_by
--        GROUP BY certificateNo, county, snapshot
--    )
--    SELECT b.rowId, s.otherRow, 0
--    FROM breach b
--    JOIN helper g ON g.rowId = b.rowId
--    JOIN ends e ON e.certificateNo = upper(g.certificateNo) AND e.county = substring(g.divisionCode, 1, 6)
--        AND e.snapshot = coalesce(g.dataYear, 0)
--    JOIN shared_by s ON s.certificateNo = e.certificateNo AND s.county = e.county AND s.snapshot = e.snapshot
--        AND s.helperNo = CASE WHEN g.helperNo = e.firstOwner THEN e.lastOwner ELSE e.firstOwner END
WITH counted AS (
    SELECT upper(certificateNo) AS certificateNo, substring(divisionCode, 1, 6) AS county, coalesce(dataYear, 0) AS snapshot, count(DISTINCT helperNo) AS copies
    FROM helper
    GROUP BY upper(certificateNo), substring(divisionCode, 1, 6), coalesce(dataYear, 0)
)
SELECT g.rowId, g.certificateNo, d.copies
FROM helper g
JOIN counted d ON d.certificateNo = upper(g.certificateNo) AND d.county = substring(g.divisionCode, 1, 6) AND d.snapshot = coalesce(g.dataYear, 0)
WHERE g.certificateNo <> '' AND g.divisionCode IS NOT NULL
  AND d.copies > 1
