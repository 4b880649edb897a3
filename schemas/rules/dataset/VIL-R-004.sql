-- code: VIL-R-004
-- severity: error
-- record: villageAnnual
-- field: collectiveIncome
-- reads: villageAnnual(villageCode, dataYear, collectiveIncome), village(villageCode, villageAttribute)
-- title: 贫困村识别“一高一低一无”
-- zh: 识别为贫困村，识别年度却有村集体经济收入 {collectiveIncome} 万元
-- en: registered as a poor village, yet it had a collective income of {collectiveIncome} ten thousand yuan when it was identified
-- basis: 国开办发〔2014〕24号
-- confidence: likely
-- narrowed: Only the absence of collective income in 2013, the year whose data decided the identification of 2014; the two comparisons with provincial averages need figures from outside.
-- evaluated: SELECT count(*) FROM villageAnnual a WHERE a.dataYear = 2013 AND a.collectiveIncome IS NOT NULL AND EXISTS (SELECT 1 FROM village v WHERE v.villageCode = a.villageCode AND v.villageAttribute = '1')
SELECT a.rowId, a.collectiveIncome
FROM villageAnnual a
WHERE a.dataYear = 2013
  AND a.collectiveIncome > 0
  AND EXISTS (
    SELECT 1
    FROM village v
    WHERE v.villageCode = a.villageCode
      AND v.villageAttribute = '1'
  )
