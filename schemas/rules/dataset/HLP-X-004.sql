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
