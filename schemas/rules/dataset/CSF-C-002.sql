-- code: CSF-C-002
-- severity: error
-- record: counterpartFund
-- field: isCountyOrBelow
-- reads: counterpartFund(year, supporter, recipient, amount, isCountyOrBelow), parameter(name, value, division, validFrom, validTo)
-- title: 对口支援80%以上用于县及以下
-- zh: 支援方 {supporter} {year} 年资金 {total} 元中用于县及县以下基层的 {used} 元，低于 {share}%
-- en: of {total} yuan of supporter {supporter} in {year}, {used} for county level and below, less than {share} %
-- basis: 《指导意见》§六(一): 80%以上
-- confidence: sure
-- narrowed: Summed over the areas for which a share is decreed; the finding stands at the first project that does not count.
-- evaluated: SELECT count(*) FROM summed WHERE projects = marked
-- contradicts: SELECT b.rowId, d.rowId, d.amount
--    FROM breach b
--    JOIN decreed d ON d.supporter = b.supporter AND d.fundYear = b.year
--    WHERE d.amount > 0
WITH decreed AS (
    SELECT f.rowId, f.supporter, f.year AS fundYear, f.amount, f.isCountyOrBelow AS counts, max(p.value) AS share
    FROM counterpartFund f
    JOIN parameter p ON p.name = 'CSF_SHARE'
    WHERE f.supporter IS NOT NULL AND f.amount IS NOT NULL AND f.recipient LIKE concat(p.division, '%')
      AND year(p.validFrom) <= f.year AND year(p.validTo) >= f.year
    GROUP BY f.rowId, f.supporter, f.year, f.amount, f.isCountyOrBelow
), summed AS (
    SELECT supporter, fundYear, max(share) AS share, sum(amount) AS total,
           sum(CASE WHEN counts THEN amount ELSE 0 END) AS used, min(CASE WHEN NOT counts THEN rowId END) AS rowId,
           count(*) AS projects, count(counts) AS marked
    FROM decreed
    GROUP BY supporter, fundYear
)
SELECT rowId, supporter, fundYear AS year, total, used, CAST(share AS DECIMAL(6,1)) AS share
FROM summed
WHERE projects = marked AND CAST(used AS DECIMAL(20,2)) * 100 < CAST(total AS DECIMAL(20,2)) * share
