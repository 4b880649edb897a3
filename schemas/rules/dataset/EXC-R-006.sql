-- code: EXC-R-006
-- severity: error
-- record: countyExit
-- field: extraCriteria
-- reads: countyExit(countyCode, extraCriteria?), piggybackTask(itemDivisionCode, itemName, disposal?)
-- title: 超出标准的指标不作硬性条件
-- zh: 超出“两不愁三保障”的指标未列入剔除清单
-- en: criteria beyond the two assurances and three guarantees are not in the list of those struck out
-- basis: 《指导意见》§七(二): 予以剔除或不作为硬性指标
-- confidence: sure
-- narrowed: The text is not cut into single criteria: one of them must be in the list of the county.
-- evaluated: SELECT count(*) FROM countyExit c WHERE c.extraCriteria IS NOT NULL AND c.extraCriteria <> ''
SELECT c.rowId
FROM countyExit c
WHERE c.extraCriteria IS NOT NULL AND c.extraCriteria <> ''
  AND NOT EXISTS (
    SELECT 1 FROM piggybackTask t
    WHERE t.itemDivisionCode = c.countyCode AND t.disposal IS NOT NULL
      AND c.extraCriteria LIKE concat('%', t.itemName, '%'))
