-- code: IDN-D-005
-- severity: warning
-- record: identificationProcedure
-- field: dataComparisonResult
-- reads: identificationProcedure(applicantCertificateNo, countyReviewDate, announcementDate, dataComparisonResult, result), feedAsset(certificateNo, kind, registeredDate)
-- title: 纳入户信息比对
-- zh: 识别通过前申请人名下有 {assets} 项疑点资产或身份（信息类型 {kind}），比对结果未核实为符合条件
-- en: the applicant had {assets} doubtful assets or posts (kind {kind}) when the household was taken in, and no check found it eligible
-- basis: 地方识别“负面清单”
-- confidence: likely
-- narrowed: The procedure names the applicant only, so members are left to FXA-D-001; explained means that the comparison was checked and found eligible (4).
-- evaluated: SELECT count(*) FROM identificationProcedure i WHERE i.result = '1' AND i.applicantCertificateNo IS NOT NULL AND coalesce(i.announcementDate, i.countyReviewDate) IS NOT NULL
WITH doubt AS (
    SELECT i.rowId, count(*) AS assets, min(x.kind) AS kind
    FROM identificationProcedure i
    JOIN feedAsset x ON substring(x.certificateNo, 1, 18) = substring(i.applicantCertificateNo, 1, 18)
    WHERE i.result = '1' AND x.kind IN ('1', '3', '4', '5')
      AND x.registeredDate <= coalesce(i.announcementDate, i.countyReviewDate)
    GROUP BY i.rowId
)
SELECT i.rowId, d.assets, d.kind
FROM identificationProcedure i
JOIN doubt d ON d.rowId = i.rowId
WHERE coalesce(i.dataComparisonResult, '0') <> '4'
