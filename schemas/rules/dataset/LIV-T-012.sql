-- code: LIV-T-012
-- severity: warning
-- record: livingCondition
-- field:
-- reads: livingCondition(householdNo, arableArea, forestArea, orchardArea, pastureArea, waterArea)
-- title: 面积突变
-- zh: 与上年相比，下列面积变化超过 20%：{areas}
-- en: these areas changed by more than 20 % within a year: {areas}
-- basis: Practice
-- confidence: guess
-- narrowed: No record tells of land events, so every change counts; an area that was 0 before is not compared.
-- evaluated: SELECT count(DISTINCT b.rowId) FROM livingCondition a JOIN livingCondition b ON b.householdNo = a.householdNo AND b.dataYear = a.dataYear + 1 WHERE (a.arableArea > 0 AND b.arableArea IS NOT NULL) OR (a.forestArea > 0 AND b.forestArea IS NOT NULL) OR (a.orchardArea > 0 AND b.orchardArea IS NOT NULL) OR (a.pastureArea > 0 AND b.pastureArea IS NOT NULL) OR (a.waterArea > 0 AND b.waterArea IS NOT NULL)
-- contradicts: SELECT b.rowId, a.rowId, 0
--    FROM breach b
--    JOIN livingCondition l ON l.rowId = b.rowId
--    JOIN livingCondition a ON a.householdNo = l.householdNo AND a.dataYear = l.dataYear - 1
SELECT DISTINCT b.rowId,
       trim(concat(
           CASE WHEN (a.arableArea > 0 AND abs(b.arableArea - a.arableArea) * 5 > a.arableArea) THEN 'arableArea ' ELSE '' END,
           CASE WHEN (a.forestArea > 0 AND abs(b.forestArea - a.forestArea) * 5 > a.forestArea) THEN 'forestArea ' ELSE '' END,
           CASE WHEN (a.orchardArea > 0 AND abs(b.orchardArea - a.orchardArea) * 5 > a.orchardArea) THEN 'orchardArea ' ELSE '' END,
           CASE WHEN (a.pastureArea > 0 AND abs(b.pastureArea - a.pastureArea) * 5 > a.pastureArea) THEN 'pastureArea ' ELSE '' END,
           CASE WHEN (a.waterArea > 0 AND abs(b.waterArea - a.waterArea) * 5 > a.waterArea) THEN 'waterArea ' ELSE '' END)) AS areas
FROM livingCondition a
JOIN livingCondition b ON b.householdNo = a.householdNo AND b.dataYear = a.dataYear + 1
WHERE (a.arableArea > 0 AND abs(b.arableArea - a.arableArea) * 5 > a.arableArea)
   OR (a.forestArea > 0 AND abs(b.forestArea - a.forestArea) * 5 > a.forestArea)
   OR (a.orchardArea > 0 AND abs(b.orchardArea - a.orchardArea) * 5 > a.orchardArea)
   OR (a.pastureArea > 0 AND abs(b.pastureArea - a.pastureArea) * 5 > a.pastureArea)
   OR (a.waterArea > 0 AND abs(b.waterArea - a.waterArea) * 5 > a.waterArea)
