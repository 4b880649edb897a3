-- code: CNH-X-002
-- severity: error
-- record: censusHousehold
-- field: batch
-- reads: censusHousehold(batch), county(countyCode, exitYear)
-- title: 批次与摘帽年度
-- zh: 县 {county} {exitYear} 年摘帽，普查批次为 {batch}
-- en: county {county} left poverty in {exitYear}, but the batch is {batch}
-- basis: 普查公报注3
-- confidence: sure
-- narrowed: The county is that of the division of the row; a county that is not in the list of poor counties is taken for a sampled one and not judged.
-- evaluated: SELECT count(*) FROM censusHousehold h WHERE h.batch IS NOT NULL AND EXISTS (SELECT 1 FROM county c WHERE substring(c.countyCode, 1, 6) = substring(h.divisionCode, 1, 6) AND c.exitYear IS NOT NULL)
WITH exited AS (
    SELECT substring(countyCode, 1, 6) AS county, max(exitYear) AS exitYear
    FROM county
    WHERE exitYear IS NOT NULL
    GROUP BY substring(countyCode, 1, 6)
)
SELECT h.rowId, c.county, c.exitYear, h.batch
FROM censusHousehold h
JOIN exited c ON c.county = substring(h.divisionCode, 1, 6)
WHERE (h.batch = '1' AND c.exitYear > 2019) OR (h.batch = '2' AND c.exitYear <> 2020)
