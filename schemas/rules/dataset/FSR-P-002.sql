-- code: FSR-P-002
-- severity: error
-- record: fundAllocation
-- field: allocationDate
-- reads: fundAllocation(fundCode, allocationDate), fundSource(fundCode, docDate, fundType, receivingDivision, isAdvance?), run(asOf), parameter(name, value, division, validFrom, validTo)
-- title: 资金下达时限
-- zh: 中央资金 {docDate} 下达，{allocationDate} 才分配，超过 {days} 日
-- en: central funds of {docDate} were allocated on {allocationDate}, later than {days} days
-- basis: 预算法 §52; 财政专项扶贫资金办法
-- confidence: likely
-- narrowed: Receipt is read as docDate of the fund document; funds announced in advance (提前下达) and funds received by a city are not judged. The limit is the national number in force on asOf.
-- evaluated: SELECT count(*) FROM fundAllocation a JOIN fundSource f ON f.fundCode = a.fundCode WHERE f.fundType LIKE 'C%' AND coalesce(f.isAdvance, FALSE) = FALSE AND (substring(f.receivingDivision, 3, 4) = '0000' OR substring(f.receivingDivision, 5, 2) <> '00')
-- contradicts: SELECT b.rowId, f.rowId, 0
--    FROM breach b
--    JOIN fundAllocation a ON a.rowId = b.rowId
--    JOIN fundSource f ON f.fundCode = a.fundCode AND f.docDate = b.docDate
WITH limits AS (
    SELECT max(CASE WHEN p.name = 'ALLOCATION_DAYS_PROVINCE' THEN p.value END) AS province,
           max(CASE WHEN p.name = 'ALLOCATION_DAYS_COUNTY' THEN p.value END) AS county
    FROM parameter p
    CROSS JOIN run r
    WHERE p.division = '' AND r.asOf >= coalesce(p.validFrom, r.asOf) AND r.asOf <= coalesce(p.validTo, r.asOf)
)
SELECT a.rowId, f.docDate, a.allocationDate,
       cast(CASE WHEN substring(f.receivingDivision, 3, 4) = '0000' THEN m.province ELSE m.county END AS INTEGER) AS days
FROM fundAllocation a
JOIN fundSource f ON f.fundCode = a.fundCode
CROSS JOIN limits m
WHERE f.fundType LIKE 'C%' AND coalesce(f.isAdvance, FALSE) = FALSE
  AND ((substring(f.receivingDivision, 3, 4) = '0000' AND a.allocationDate > f.docDate + cast(m.province AS INTEGER) * INTERVAL '1' DAY)
    OR (substring(f.receivingDivision, 5, 2) <> '00' AND a.allocationDate > f.docDate + cast(m.county AS INTEGER) * INTERVAL '1' DAY))
