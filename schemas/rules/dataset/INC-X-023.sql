-- code: INC-X-023
-- severity: error
-- record: householdIncome
-- field: assetDividend
-- reads: householdIncome(householdNo, assetDividend), projectBeneficiary(householdNo, benefitMode, benefitYear)
-- title: 资产收益与项目
-- zh: 有资产收益扶贫分红 {assetDividend} 元，但无收益分红方式的项目受益记录
-- en: {assetDividend} yuan of dividends, but no project pays the household a dividend
-- basis: 指导意见 §五(一) 到户到人
-- confidence: likely
-- narrowed: The benefit must have begun by the data year of the income.
-- evaluated: SELECT count(*) FROM householdIncome i WHERE i.assetDividend > 0 AND i.householdNo IS NOT NULL
SELECT i.rowId, i.assetDividend
FROM householdIncome i
WHERE i.assetDividend > 0
  AND i.householdNo IS NOT NULL
  AND NOT EXISTS (
      SELECT 1 FROM projectBeneficiary b
      WHERE b.householdNo = i.householdNo
        AND b.benefitMode = '4'
        AND coalesce(b.benefitYear, 0) <= coalesce(i.dataYear, 9999)
  )
