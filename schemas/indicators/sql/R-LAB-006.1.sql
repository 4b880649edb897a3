-- code: R-LAB-006.1
-- title: 培训后就业率 · Employed after training
-- level: all
-- reads: household(householdNo, villageCode), person(personNo, householdNo), skillTraining(personNo, employedAfter)
-- unit: %
-- base: 3
-- value: 100.0 * sum(employed) / nullif(sum(trained), 0)
-- confidence: sure
-- narrowed: Places, not persons.
SELECT h.villageCode AS division, t.dataYear AS period, 1 AS trained, CASE WHEN t.employedAfter THEN 1 ELSE 0 END AS employed
FROM skillTraining t
JOIN person p ON p.personNo = t.personNo AND p.dataYear = t.dataYear
JOIN household h ON h.householdNo = p.householdNo AND h.dataYear = p.dataYear
WHERE t.employedAfter IS NOT NULL
