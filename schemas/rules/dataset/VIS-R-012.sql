-- code: VIS-R-012
-- severity: error
-- record: visit
-- field: visitDate
-- reads: visit(householdNo, helperNo, visitDate), assistancePairing(householdNo, helperNo, startDate, endDate?)
-- title: 走访日期在结对期内
-- zh: 走访日期 {visitDate} 不在该干部与该户的结对期内
-- en: the visit of {visitDate} is outside the pairing of helper and household
-- basis: Logic
-- confidence: sure
-- evaluated: SELECT count(*) FROM visit v WHERE v.visitDate IS NOT NULL AND v.householdNo IS NOT NULL AND v.helperNo IS NOT NULL
SELECT v.rowId, v.visitDate
FROM visit v
WHERE v.visitDate IS NOT NULL AND v.householdNo IS NOT NULL AND v.helperNo IS NOT NULL
  AND NOT EXISTS (
    SELECT 1 FROM assistancePairing p
    WHERE p.householdNo = v.householdNo AND p.helperNo = v.helperNo
      AND p.startDate <= v.visitDate AND (p.endDate IS NULL OR v.visitDate <= p.endDate))
