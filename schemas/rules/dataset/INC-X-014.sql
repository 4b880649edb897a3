-- code: INC-X-014
-- severity: warning
-- record: householdIncome
-- field: pensionIncome
-- reads: householdIncome(householdNo, periodStart, pensionIncome), person(householdNo, memberStatus, birthDate, pensionInsurance, employeePensionInsurance?)
-- title: 60岁以上参保成员应有养老金
-- zh: 有 {aged} 名年满60岁的参保成员，养老保险金为 0
-- en: {aged} insured members are 60 or older, and no pension is entered
-- basis: 城乡居民养老保险 60周岁领取
-- confidence: sure
-- narrowed: The age is that at the start of the period, when a pension has fallen due for all of it.
-- evaluated: SELECT count(DISTINCT i.rowId) FROM householdIncome i JOIN person p ON p.householdNo = i.householdNo AND coalesce(p.dataYear, 0) = coalesce(i.dataYear, 0) WHERE p.memberStatus = '1' AND (p.pensionInsurance = TRUE OR p.employeePensionInsurance = TRUE) AND p.birthDate + INTERVAL '60' YEAR <= i.periodStart AND i.pensionIncome IS NOT NULL
-- contradicts: SELECT b.rowId, min(p.rowId), 0
--    FROM breach b
--    JOIN householdIncome i ON i.rowId = b.rowId
--    JOIN person p ON p.householdNo = i.householdNo AND coalesce(p.dataYear, 0) = coalesce(i.dataYear, 0)
--    WHERE p.memberStatus = '1' AND (p.pensionInsurance = TRUE OR p.employeePensionInsurance = TRUE)
--      AND p.birthDate + INTERVAL '60' YEAR <= i.periodStart
--    GROUP BY b.rowId
SELECT i.rowId, count(*) AS aged
FROM householdIncome i
JOIN person p ON p.householdNo = i.householdNo AND coalesce(p.dataYear, 0) = coalesce(i.dataYear, 0)
WHERE i.pensionIncome = 0
  AND p.memberStatus = '1'
  AND (p.pensionInsurance = TRUE OR p.employeePensionInsurance = TRUE)
  AND p.birthDate + INTERVAL '60' YEAR <= i.periodStart
GROUP BY i.rowId
