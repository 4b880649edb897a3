-- code: G-ASM-005.1
-- title: 追回资金 · Recovered funds
-- level: all
-- reads: issue(issueNo, problemDivisionCode), rectification(issueNo, amountRecovered)
-- unit: 万元
-- base: none
-- value: sum(yuan) / 10000.0
-- confidence: sure
SELECT i.problemDivisionCode AS division, r.dataYear AS period, r.amountRecovered AS yuan
FROM rectification r
JOIN (SELECT DISTINCT issueNo, problemDivisionCode FROM issue) i ON i.issueNo = r.issueNo
