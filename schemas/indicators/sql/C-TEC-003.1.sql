-- code: C-TEC-003.1
-- title: 选派人才人数 · Talents dispatched
-- level: all
-- reads: talentDispatch(toCounty)
-- unit: 人
-- base: none
-- value: sum(talents)
-- confidence: sure
-- narrowed: All that the data year holds.
SELECT toCounty AS division, dataYear AS period, 1 AS talents
FROM talentDispatch
