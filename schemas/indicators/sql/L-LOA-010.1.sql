-- code: L-LOA-010.1
-- title: 无还本续贷额 · Renewed without repayment
-- level: all
-- reads: loanExtension(divisionCode, extensionType, applyDate, amount)
-- unit: 万元
-- base: none
-- value: sum(yuan) / 10000.0
-- confidence: sure
-- narrowed: By year of the application, not by quarter.
SELECT divisionCode AS division, year(applyDate) AS period,
       CASE WHEN extensionType = '1' THEN amount ELSE 0 END AS yuan
FROM loanExtension
