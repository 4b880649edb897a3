-- code: PIN-X-001
-- severity: error
-- record: supervisionRecord
-- field: objectId
-- reads: supervisionRecord(objectType, objectId), record_version(recordType, businessKey, validFlag)
-- title: 监管对象存在
-- zh: 监管对象 {objectType} {objectId} 不在登记中
-- en: object {objectId} of type {objectType} is not registered
-- basis: Logic
-- confidence: sure
-- narrowed: Registers of funds, payments, projects, assets and loans, each where the package has any of its records.
-- evaluated: SELECT count(*) FROM supervisionRecord s JOIN named n ON n.objectType = s.objectType JOIN present p ON p.recordType = n.recordType WHERE s.objectId IS NOT NULL
WITH named AS (
    SELECT 'FSR' AS objectType, 'fundSource' AS recordType
    UNION ALL SELECT 'FAL', 'fundAllocation'
    UNION ALL SELECT 'FDB', 'fundDisbursement'
    UNION ALL SELECT 'FPY', 'fundPayment'
    UNION ALL SELECT 'PRJ', 'project'
    UNION ALL SELECT 'AST', 'assistanceAsset'
    UNION ALL SELECT 'LON', 'microLoan'
), present AS (
    SELECT DISTINCT recordType FROM record_version
), known AS (
    SELECT DISTINCT recordType, businessKey FROM record_version WHERE coalesce(validFlag, '1') <> '0' AND businessKey IS NOT NULL
)
SELECT s.rowId, s.objectType, s.objectId
FROM supervisionRecord s
JOIN named n ON n.objectType = s.objectType
JOIN present p ON p.recordType = n.recordType
LEFT JOIN known k ON k.recordType = n.recordType AND k.businessKey = s.objectId
WHERE s.objectId IS NOT NULL
  AND k.businessKey IS NULL
