-- code: HHD-T-024
-- severity: error
-- record: household
-- field: identifiedYear
-- reads: household(householdNo, identifiedYear), householdIncome(householdNo), livingCondition(householdNo), personAnnualStatus(householdNo)
-- title: 识别年前无快照
-- zh: {identifiedYear} 年识别，但已有 {firstYear} 年的年度数据
-- en: identified in {identifiedYear}, but there are yearly records of {firstYear}
-- basis: Standard
-- confidence: likely
-- narrowed: Of a household that is registered in several data years the latest row is judged.
-- evaluated: SELECT count(*) FROM household h JOIN latest l ON l.householdNo = h.householdNo AND l.snapshot = coalesce(h.dataYear, 0) WHERE h.identifiedYear IS NOT NULL
WITH snapshots AS (
    SELECT householdNo, min(dataYear) AS firstYear
    FROM (
        SELECT householdNo, dataYear FROM householdIncome
        UNION ALL
        SELECT householdNo, dataYear FROM livingCondition
        UNION ALL
        SELECT householdNo, dataYear FROM personAnnualStatus
    ) AS yearly
    GROUP BY householdNo
), latest AS (
    SELECT householdNo, max(coalesce(dataYear, 0)) AS snapshot FROM household GROUP BY householdNo
)
SELECT h.rowId, h.identifiedYear, s.firstYear
FROM household h
JOIN latest l ON l.householdNo = h.householdNo AND l.snapshot = coalesce(h.dataYear, 0)
JOIN snapshots s ON s.householdNo = h.householdNo
WHERE s.firstYear < h.identifiedYear - 1
