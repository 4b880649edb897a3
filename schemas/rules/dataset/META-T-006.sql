-- code: META-T-006
-- severity: warning
-- record: *
-- field: reportedAt
-- reads: record_version(rowId, reportedAt), run(asOf)
-- title: 报送时间合理
-- zh: 报送时间 {reportedAt} 晚于校验基准日 {judgedOn}
-- en: reported at {reportedAt}, after the day of judgement {judgedOn}
-- basis: Standard
-- confidence: sure
-- narrowed: The end of the day of judgement stands for now; the dates of events are not compared, since each record names them differently.
-- evaluated: SELECT count(*) FROM record_version v WHERE v.reportedAt IS NOT NULL
SELECT v.rowId, v.reportedAt, r.asOf AS judgedOn
FROM record_version v
CROSS JOIN run r
WHERE v.reportedAt > cast(r.asOf AS TIMESTAMP) + INTERVAL '1' DAY + INTERVAL '10' MINUTE
