-- code: J-PRJ-011.1
-- title: 扶贫资产原值 · Value of assets
-- level: all
-- reads: assistanceAsset(divisionCode, originalValue)
-- unit: 万元
-- base: none
-- value: sum(yuan) / 10000.0
-- confidence: sure
SELECT divisionCode AS division, dataYear AS period, originalValue AS yuan
FROM assistanceAsset
