-- code: GZ-X-001
-- severity: warning
-- record: household
-- field: identificationStandard
-- reads: household(householdNo, villageCode, identificationStandard)
-- title: 同村识别标准一致
-- zh: 本村贫困户按 {standards} 种标准识别，请核实
-- en: the village identified its households by {standards} standards; please verify
-- basis: 示例，非真实文件
-- confidence: guess
SELECT h.rowId, v.standards
FROM household h
JOIN (SELECT villageCode, count(DISTINCT identificationStandard) AS standards
      FROM household
      GROUP BY villageCode) v ON v.villageCode = h.villageCode
WHERE v.standards > 1 AND h.identificationStandard <> '1'
