-- code: VOL-X-005
-- severity: error
-- record: volunteer
-- field: hoursTotal
-- reads: volunteer(volunteerNo, hoursTotal), volunteerService(volunteerNo, date, hours)
-- title: 志愿时长汇总
-- zh: 累计服务时长 {hoursTotal} 小时，服务记录合计 {hours} 小时、单日最多 {longest} 小时：不一致或超过 24 小时
-- en: {hoursTotal} hours in total, but the services add up to {hours} and to {longest} on one day: they differ, or a day has more than 24
-- basis: Logic
-- confidence: sure
-- narrowed: Services up to the end of the data year of the volunteer are added.
-- contradicts: WITH service AS (
--        SELECT b.rowId, d.rowId AS otherRow, d.hours AS amount, b.hoursTotal, b.hours AS total,
--               sum(d.hours) OVER (PARTITION BY b.rowId, d.date) AS ofDay,
--               sum(d.hours) OVER (PARTITION BY b.rowId ORDER BY d.hours DESC, d.rowId
--                                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS reached
--        FROM breach b
--        JOIN volunteer v ON v.rowId = b.rowId
--        JOIN volunteerService d ON d.volunteerNo = v.volunteerNo
--        WHERE year(d.date) <= coalesce(v.dataYear, 9999) AND d.hours > 0
--    )
--    SELECT rowId, otherRow, amount
--    FROM service
--    WHERE CASE WHEN total > hoursTotal THEN reached - amount <= hoursTotal
--               WHEN total < hoursTotal THEN TRUE
--               ELSE ofDay > 24 END
WITH daily AS (
    SELECT d.volunteerNo, d.date AS served, sum(d.hours) AS hours
    FROM volunteerService d
    GROUP BY d.volunteerNo, d.date
), summed AS (
    SELECT v.rowId, cast(sum(d.hours) AS DECIMAL(10, 1)) AS hours, cast(max(d.hours) AS DECIMAL(10, 1)) AS longest
    FROM volunteer v
    JOIN daily d ON d.volunteerNo = v.volunteerNo
    WHERE year(d.served) <= coalesce(v.dataYear, 9999)
    GROUP BY v.rowId
)
SELECT v.rowId, v.hoursTotal, coalesce(s.hours, 0) AS hours, coalesce(s.longest, 0) AS longest
FROM volunteer v
LEFT JOIN summed s ON s.rowId = v.rowId
WHERE v.hoursTotal <> coalesce(s.hours, 0) OR s.longest > 24
