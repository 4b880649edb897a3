-- code: L-LOA-006.1
-- title: 到期收回率 · Recovery rate
-- level: all
-- reads: countyAssistance(countyCode, microLoanDue, microLoanRecovered)
-- unit: %
-- base: none
-- value: 100.0 * sum(recovered) / nullif(sum(due), 0)
-- confidence: sure
SELECT countyCode AS division, dataYear AS period, microLoanDue AS due, microLoanRecovered AS recovered
FROM countyAssistance
WHERE microLoanDue IS NOT NULL AND microLoanRecovered IS NOT NULL
