-- code: R-HOU-004.1
-- title: 易地扶贫搬迁人数 · Relocated persons
-- level: all
-- reads: household(householdNo, villageCode), relocation(householdNo, persons)
-- unit: 人
-- base: 3
-- value: sum(persons)
-- confidence: sure
-- narrowed: By data year of the record; the village is that of the register.
SELECT h.villageCode AS division, r.dataYear AS period, r.persons
FROM relocation r
JOIN household h ON h.householdNo = r.householdNo AND h.dataYear = r.dataYear
