-- code: HHD-X-007
-- severity: warning
-- record: household
-- field: mainCause
-- reads: household(householdNo, mainCause, otherCauses?), person(householdNo, memberStatus, healthStatus, disabilityCategory?, certificateNo?)
-- title: 因残致贫应有残疾成员
-- zh: 致贫原因含因残，但 {members} 名成员均无残疾
-- en: disability is a cause of poverty, but none of the {members} members is disabled
-- basis: 国家信息系统核查
-- confidence: sure
-- narrowed: The cause may be the main or another one; households without valid members are left to HHD-X-001. A certificate number of 20 or more characters that is no token is that of a disability certificate.
-- evaluated: SELECT count(*) FROM household h JOIN members m ON m.householdNo = h.householdNo AND m.snapshot = coalesce(h.dataYear, 0) WHERE (h.mainCause = '2' OR concat(';', coalesce(h.otherCauses, ''), ';') LIKE '%;2;%') AND (m.fitting > 0 OR m.unclear = 0)
WITH members AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot, count(*) AS members,
           sum(CASE WHEN concat(';', healthStatus, ';') LIKE '%;04;%' OR disabilityCategory IS NOT NULL OR (length(certificateNo) >= 20 AND substring(certificateNo, 22, 1) NOT IN ('A', 'Q', 'g', 'w')) THEN 1 ELSE 0 END) AS fitting,
           sum(CASE WHEN healthStatus IS NULL THEN 1 ELSE 0 END) AS unclear
    FROM person
    WHERE memberStatus = '1'
    GROUP BY householdNo, coalesce(dataYear, 0)
)
SELECT h.rowId, m.members
FROM household h
JOIN members m ON m.householdNo = h.householdNo AND m.snapshot = coalesce(h.dataYear, 0)
WHERE (h.mainCause = '2' OR concat(';', coalesce(h.otherCauses, ''), ';') LIKE '%;2;%')
  AND m.fitting = 0
  AND m.unclear = 0
