-- code: L-LOA-016.1
-- title: 带贫企业贷款带动户数 · Households led by enterprise loans
-- level: all
-- reads: enterpriseLoan(divisionCode, linkActualHouseholds)
-- unit: 户
-- base: none
-- value: sum(households)
-- confidence: sure
-- narrowed: A household that two loans lead counts twice.
SELECT divisionCode AS division, dataYear AS period, linkActualHouseholds AS households
FROM enterpriseLoan
