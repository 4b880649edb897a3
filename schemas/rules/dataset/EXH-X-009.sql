-- code: EXH-X-009
-- severity: error
-- record: householdExit
-- field: medical
-- reads: householdExit(householdNo, exitYear), person(householdNo, memberStatus, medicalInsurance, employeeMedicalInsurance?, isServiceman?)
-- title: 退出户全员参保
-- zh: 退出年度有 {uninsured} 名成员未参加基本医疗保险
-- en: {uninsured} members have no basic medical insurance in the exit year
-- basis: 两不愁三保障
-- confidence: sure
-- narrowed: Of the exemptions only service in the army can be seen in the person record.
-- evaluated: SELECT count(*) FROM householdExit x WHERE EXISTS (SELECT 1 FROM person p WHERE p.householdNo = x.householdNo AND p.dataYear = x.exitYear)
-- contradicts: SELECT b.rowId, min(p.rowId), 0
--    FROM breach b
--    JOIN householdExit x ON x.rowId = b.rowId
--    JOIN person p ON p.householdNo = x.householdNo AND p.dataYear = x.exitYear
--    WHERE p.memberStatus = '1' AND p.medicalInsurance = FALSE
--      AND coalesce(p.employeeMedicalInsurance, FALSE) = FALSE AND coalesce(p.isServiceman, FALSE) = FALSE
--    GROUP BY b.rowId
SELECT x.rowId, count(*) AS uninsured
FROM householdExit x
JOIN person p ON p.householdNo = x.householdNo AND p.dataYear = x.exitYear
WHERE p.memberStatus = '1' AND p.medicalInsurance = FALSE
  AND coalesce(p.employeeMedicalInsurance, FALSE) = FALSE AND coalesce(p.isServiceman, FALSE) = FALSE
GROUP BY x.rowId
