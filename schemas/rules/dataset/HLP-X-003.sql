-- code: HLP-X-003
-- severity: warning
-- record: helper
-- field: certificateNo
-- reads: helper(certificateNo), person(certificateNo, memberStatus)
-- title: 帮扶干部不得为建档立卡人口
-- zh: 帮扶干部证件号码 {certificateNo} 为本县建档立卡人口
-- en: certificate number {certificateNo} of the helping official is that of a registered person of the county
-- basis: Practice
-- confidence: likely
-- narrowed: Valid members of the same county and data year.
-- evaluated: SELECT count(*) FROM helper g WHERE g.certificateNo <> '' AND g.divisionCode IS NOT NULL
WITH registered AS (
    SELECT DISTINCT upper(certificateNo) AS certificateNo, substring(divisionCode, 1, 6) AS county, coalesce(dataYear, 0) AS snapshot
    FROM person
    WHERE memberStatus = '1' AND certificateNo IS NOT NULL
)
SELECT g.rowId, g.certificateNo
FROM helper g
LEFT JOIN registered p ON p.certificateNo = upper(g.certificateNo) AND p.county = substring(g.divisionCode, 1, 6) AND p.snapshot = coalesce(g.dataYear, 0)
WHERE g.certificateNo <> '' AND g.divisionCode IS NOT NULL
  AND p.certificateNo IS NOT NULL
