-- code: PRJ-X-008
-- severity: error
-- record: project
-- field: beneficiaryPoorHouseholds
-- reads: project(projectCode, beneficiaryPoorHouseholds, stage), projectBeneficiary(projectCode, householdNo)
-- title: 受益户数等于名单
-- zh: 受益贫困户数 {beneficiaryPoorHouseholds} 与受益名单 {listed} 户不一致
-- en: {beneficiaryPoorHouseholds} poor households benefit but {listed} are listed
-- basis: 指导意见 精准使用
-- confidence: sure
-- narrowed: A project without any listed beneficiary is judged only from its acceptance (stage 60) to its evaluation (70).
-- evaluated: SELECT count(*) FROM project p WHERE p.beneficiaryPoorHouseholds IS NOT NULL AND (p.stage BETWEEN '60' AND '70' OR EXISTS (SELECT 1 FROM projectBeneficiary b WHERE b.projectCode = p.projectCode))
-- contradicts: WITH list_row AS (
--        SELECT b.rowId, n.rowId AS otherRow, b.beneficiaryPoorHouseholds AS whole, b.listed,
--               row_number() OVER (PARTITION BY b.rowId, n.householdNo ORDER BY n.rowId) AS nth
--        FROM breach b
--        JOIN project p ON p.rowId = b.rowId
--        JOIN projectBeneficiary n ON n.projectCode = p.projectCode
--        WHERE n.householdNo IS NOT NULL
--    ), ordered AS (
--        SELECT rowId, otherRow, whole, listed, row_number() OVER (PARTITION BY rowId ORDER BY otherRow) AS place
--        FROM list_row
--        WHERE nth = 1
--    )
--    SELECT rowId, otherRow, 0 FROM ordered WHERE listed < whole OR place <= whole + 1
WITH list AS (
    SELECT projectCode, count(DISTINCT householdNo) AS listed FROM projectBeneficiary GROUP BY projectCode
)
SELECT p.rowId, p.beneficiaryPoorHouseholds, coalesce(l.listed, 0) AS listed
FROM project p
LEFT JOIN list l ON l.projectCode = p.projectCode
WHERE p.beneficiaryPoorHouseholds <> coalesce(l.listed, 0)
  AND (l.listed IS NOT NULL OR p.stage BETWEEN '60' AND '70')
