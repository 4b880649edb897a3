-- code: FUP-X-002
-- severity: error
-- record: followUp
-- field: safeguardOk
-- reads: followUp(householdNo, date, netIncomePerCapita, safeguardOk), householdChangeEvent(householdNo, changeType, eventDate?, effectiveDate), run(asOf), parameter(name, value, division, validFrom, validTo)
-- title: 返贫即入
-- zh: {date} 跟踪：人均纯收入 {netIncomePerCapita} 元（标准 {line}）、保障稳定 {safeguardOk}，{days} 天内没有返贫纳入
-- en: follow-up of {date}: {netIncomePerCapita} yuan per person (line {line}), safeguards stable {safeguardOk}, but no return to the register within {days} days
-- basis: 《指导意见》: 返贫即入
-- confidence: likely
-- narrowed: Until the end of 2020, when households still entered the register; a safeguard counts as recovered when a later follow-up within the days says so; a return earlier in the year of the follow-up counts too.
-- evaluated: SELECT count(*) FROM followUp f CROSS JOIN run r CROSS JOIN bound q WHERE f.date <= DATE '2020-12-31' AND f.date + q.days * INTERVAL '1' DAY < r.asOf
WITH bound AS (
    SELECT cast(max(value) AS INTEGER) AS days FROM parameter WHERE name = 'RETURN_DAYS' AND division = ''
), lined AS (
    SELECT f.rowId, p.value AS line, row_number() OVER (PARTITION BY f.rowId ORDER BY length(p.division) DESC, p.validFrom DESC) AS nearest
    FROM followUp f
    JOIN parameter p
      ON p.name = 'LINE'
     AND f.date >= coalesce(p.validFrom, f.date) AND f.date <= coalesce(p.validTo, f.date)
     AND coalesce(f.divisionCode, '') LIKE concat(p.division, '%')
), recovered AS (
    SELECT DISTINCT f.rowId
    FROM followUp f
    CROSS JOIN bound q
    JOIN followUp g ON g.householdNo = f.householdNo
    WHERE f.safeguardOk = FALSE AND g.safeguardOk = TRUE AND g.date > f.date AND g.date <= f.date + q.days * INTERVAL '1' DAY
), entered AS (
    SELECT DISTINCT f.rowId
    FROM followUp f
    CROSS JOIN bound q
    JOIN householdChangeEvent h ON h.householdNo = f.householdNo
    WHERE h.changeType = '13' AND year(coalesce(h.effectiveDate, h.eventDate)) >= year(f.date)
      AND coalesce(h.effectiveDate, h.eventDate) <= f.date + q.days * INTERVAL '1' DAY
), needed AS (
    SELECT f.rowId, f.date, f.netIncomePerCapita, cast(l.line AS DECIMAL(10, 2)) AS line, f.safeguardOk, q.days
    FROM followUp f
    CROSS JOIN run r
    CROSS JOIN bound q
    LEFT JOIN lined l ON l.rowId = f.rowId AND l.nearest = 1
    LEFT JOIN recovered v ON v.rowId = f.rowId
    WHERE f.date <= DATE '2020-12-31' AND f.date + q.days * INTERVAL '1' DAY < r.asOf
      AND (f.netIncomePerCapita < l.line OR (f.safeguardOk = FALSE AND v.rowId IS NULL))
)
SELECT n.rowId, n.date, n.netIncomePerCapita, n.line, n.safeguardOk, n.days
FROM needed n
LEFT JOIN entered e ON e.rowId = n.rowId
WHERE e.rowId IS NULL
