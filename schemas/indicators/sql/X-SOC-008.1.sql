-- code: X-SOC-008.1
-- title: 社会捐赠额 · Donations
-- level: all
-- reads: donation(targetCounty, date, amount?, inKindValue?)
-- unit: 亿元
-- base: none
-- value: sum(yuan) / 100000000.0
-- confidence: sure
-- narrowed: Money and goods in kind.
SELECT targetCounty AS division, year(donation.date) AS period, coalesce(amount, 0) + coalesce(inKindValue, 0) AS yuan
FROM donation
