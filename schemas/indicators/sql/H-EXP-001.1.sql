-- code: H-EXP-001.1
-- title: 合规自付医疗支出 · Compliant self-paid medical expense
-- level: household
-- reads: household(householdNo, villageCode), person(householdNo, memberStatus, certificateNo), feedHealth(certificateNo, selfPaid, date)
-- unit: 元
-- base: 3
-- confidence: sure
-- narrowed: By the year of the settlement; members are found by the whole certificate number or token, and a household without settlements has no row.
SELECT p.householdNo AS object, h.villageCode AS division, p.dataYear AS period, sum(f.selfPaid) AS value
FROM feedHealth f
JOIN person p ON p.certificateNo = f.certificateNo AND p.dataYear = year(f.date)
JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
WHERE p.memberStatus = '1' AND f.selfPaid IS NOT NULL
GROUP BY p.householdNo, h.villageCode, p.dataYear
