-- code: L-LOA-011.1
-- title: 展期额 · Extended
-- level: all
-- reads: loanExtension(divisionCode, extensionType, applyDate, amount)
-- unit: 万元
-- base: none
-- value: sum(yuan) / 10000.0
-- confidence: sure
-- narrowed: By year of the application, not by quarter.
SELECT divisionCode AS division, year(applyDate) AS period,
       CASE WHEN extensionType = '2' THEN amount ELSE 0 END AS yuan
FROM loanExtension
