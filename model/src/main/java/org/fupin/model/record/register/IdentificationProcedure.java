package org.fupin.model.record.register;

import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 贫困户识别程序记录: Application, democratic appraisal, two notices, one announcement.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: procedureNo. Period: on event. Reported by: village, township, county.
 */
@RecordInfo(
        code = "IDN",
        zh = "贫困户识别程序记录",
        en = "identification of a household",
        about = "Application, democratic appraisal, two notices, one announcement",
        aboutZh = "申请、民主评议、两次公示、一次公告的识别过程",
        tier = "core",
        key = {"procedureNo"},
        period = "on event",
        reporter = "village, township, county")
public record IdentificationProcedure(
        @DataElement(
                code = "IDN-001",
                zh = "程序编号",
                en = "procedure number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(32)
        String procedureNo,

        @DataElement(code = "IDN-002", zh = "申请人（户主）", en = "applicant (householder)", source = "J14")
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String applicantName,

        @DataElement(code = "IDN-003", zh = "证件号码", en = "certificate number of the applicant", source = "J14")
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String applicantCertificateNo,

        @DataElement(code = "IDN-004", zh = "农户申请日期", en = "application date", source = "J14") @Required
        LocalDate applicationDate,

        @DataElement(code = "IDN-005", zh = "入户调查日期", en = "survey date", source = "J14")
        LocalDate surveyDate,

        @DataElement(
                code = "IDN-006",
                zh = "民主评议日期",
                en = "appraisal date",
                source = "J14",
                note = "Villagers' representative meeting")
        @Required
        LocalDate appraisalDate,

        @DataElement(
                code = "IDN-007",
                zh = "评议参会人数",
                en = "people at the appraisal",
                unit = "人",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Count
        Integer appraisalAttendees,

        @DataElement(
                code = "IDN-008",
                zh = "同意人数",
                en = "people in favour",
                unit = "人",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "≤ attendees")
        @Count
        Integer appraisalAgree,

        @DataElement(
                code = "IDN-009",
                zh = "村级公示开始",
                en = "first day of the village notice",
                source = "J14",
                note = "First notice")
        @Required
        LocalDate villageNoticeStart,

        @DataElement(
                code = "IDN-010",
                zh = "村级公示结束",
                en = "last day of the village notice",
                source = "J14",
                confidence = Confidence.LIKELY,
                note = "≥ 7 days by provincial rules")
        @Required
        LocalDate villageNoticeEnd,

        @DataElement(code = "IDN-011", zh = "乡镇审核日期", en = "township review date", source = "J14") @Required
        LocalDate townshipReviewDate,

        @DataElement(
                code = "IDN-012",
                zh = "乡镇公示开始",
                en = "first day of the township notice",
                source = "J14",
                note = "Second notice")
        @Required
        LocalDate townshipNoticeStart,

        @DataElement(
                code = "IDN-013",
                zh = "乡镇公示结束",
                en = "last day of the township notice",
                source = "J14",
                confidence = Confidence.LIKELY)
        @Required
        LocalDate townshipNoticeEnd,

        @DataElement(code = "IDN-014", zh = "县级复审日期", en = "county review date", source = "J14") @Required
        LocalDate countyReviewDate,

        @DataElement(code = "IDN-015", zh = "公告日期", en = "announcement date", source = "J14") @Required
        LocalDate announcementDate,

        @DataElement(
                code = "IDN-016",
                zh = "信息比对结果",
                en = "result of the data comparison",
                source = "MON",
                confidence = Confidence.LIKELY,
                note = "House, car, company, public payroll checks")
        @Coded("COMPARISON_RESULT")
        String dataComparisonResult,

        @DataElement(
                code = "IDN-017",
                zh = "异议件数",
                en = "objections",
                unit = "件",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Count
        Integer objectionCount,

        @DataElement(
                code = "IDN-018",
                zh = "识别结果",
                en = "result of the identification",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Coded("PROCEDURE_RESULT")
        String result)
        implements RegisterRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
