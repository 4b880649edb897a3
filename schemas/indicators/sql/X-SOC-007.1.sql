-- code: X-SOC-007.1
-- title: 志愿服务时长 · Volunteer hours
-- level: all
-- reads: volunteerService(villageCode, date, hours)
-- unit: 小时
-- base: none
-- value: sum(hours)
-- confidence: sure
SELECT villageCode AS division, year(volunteerService.date) AS period, hours
FROM volunteerService
