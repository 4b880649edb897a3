-- code: HHD-X-009
-- severity: warning
-- record: household
-- field: mainCause
-- reads: household(householdNo, mainCause, otherCauses?, identifiedYear), person(householdNo, memberStatus, studentStatus)
-- title: 因学致贫应有在校生
-- zh: 致贫原因含因学，但 {members} 名成员均非在校生
-- en: education costs are a cause of poverty, but none of the {members} members is a student
-- basis: 建档立卡填表说明: 因子女上学导致贫困
-- confidence: sure
-- narrowed: The cause may be the main or another one; households without valid members are left to HHD-X-001. Judged in the data year of identification, or in a register without data year.
-- evaluated: SELECT count(*) FROM household h JOIN members m ON m.householdNo = h.householdNo AND m.snapshot = coalesce(h.dataYear, 0) WHERE (h.mainCause = '3' OR concat(';', coalesce(h.otherCauses, ''), ';') LIKE '%;3;%') AND coalesce(h.dataYear, h.identifiedYear) = h.identifiedYear
WITH members AS (
    SELECT householdNo, coalesce(dataYear, 0) AS snapshot, count(*) AS members,
           sum(CASE WHEN studentStatus <> '01' THEN 1 ELSE 0 END) AS fitting
    FROM person
    WHERE memberStatus = '1'
    GROUP BY householdNo, coalesce(dataYear, 0)
)
SELECT h.rowId, m.members
FROM household h
JOIN members m ON m.householdNo = h.householdNo AND m.snapshot = coalesce(h.dataYear, 0)
WHERE (h.mainCause = '3' OR concat(';', coalesce(h.otherCauses, ''), ';') LIKE '%;3;%')
  AND coalesce(h.dataYear, h.identifiedYear) = h.identifiedYear
  AND m.fitting = 0
