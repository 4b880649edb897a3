-- code: PER-T-139
-- severity: warning
-- record: personAnnualStatus
-- field: laborSkill
-- reads: personAnnualStatus(personNo, laborSkill)
-- title: 丧失劳动力转技能劳动力核实
-- zh: 上年丧失劳动力，本年为技能劳动力，请核实
-- en: lost the ability to work in the year before and skilled labour now; please verify
-- basis: Practice
-- confidence: likely
-- evaluated: SELECT count(DISTINCT b.rowId) FROM personAnnualStatus a JOIN personAnnualStatus b ON b.personNo = a.personNo AND b.dataYear = a.dataYear + 1 WHERE a.laborSkill = '03' AND b.laborSkill IS NOT NULL
-- contradicts: SELECT b.rowId, min(a.rowId), 0
--    FROM breach b
--    JOIN personAnnualStatus s ON s.rowId = b.rowId
--    JOIN personAnnualStatus a ON a.personNo = s.personNo AND a.dataYear = s.dataYear - 1 AND a.laborSkill = b.before
--    GROUP BY b.rowId
SELECT DISTINCT b.rowId, a.laborSkill AS before, b.laborSkill
FROM personAnnualStatus a
JOIN personAnnualStatus b ON b.personNo = a.personNo AND b.dataYear = a.dataYear + 1
WHERE a.laborSkill = '03' AND b.laborSkill = '02'
