package org.fupin.model.record.exit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Percent;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.register.County;

/**
 * 贫困县退出程序: County application, city review, provincial check and special inspection, approval.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: countyCode. Period: once. Reported by: county → city → province.
 */
@RecordInfo(
        code = "EXC",
        zh = "贫困县退出程序",
        en = "exit of a county",
        about = "County application, city review, provincial check and special inspection, approval",
        aboutZh = "县级申请、市级初审、省级核查和专项评估检查、批准",
        tier = "core",
        key = {"countyCode"},
        period = "once",
        reporter = "county → city → province")
public record CountyExit(
        @DataElement(code = "EXC-001", zh = "县代码", en = "county code", source = "LAW16")
        @Required
        @Division
        @References(County.class)
        String countyCode,

        @DataElement(code = "EXC-002", zh = "退出年度", en = "exit year", source = "LAW16") @Required
        Year year,

        @DataElement(code = "EXC-003", zh = "县级提出", en = "date of the county application", source = "LAW16") @Required
        LocalDate appliedDate,

        @DataElement(code = "EXC-004", zh = "市级初审", en = "date of the city review", source = "LAW16") @Required
        LocalDate cityReviewDate,

        @DataElement(code = "EXC-005", zh = "省级核查", en = "date of the provincial check", source = "LAW16") @Required
        LocalDate provinceCheckDate,

        @DataElement(code = "EXC-006", zh = "公示开始", en = "first day of the notice", source = "LAW16") @Required
        LocalDate noticeStart,

        @DataElement(code = "EXC-007", zh = "公示结束", en = "last day of the notice", source = "LAW16") @Required
        LocalDate noticeEnd,

        @DataElement(
                code = "EXC-008",
                zh = "专项评估检查编号",
                en = "inspection number",
                source = "SEED",
                note = "Organised by the province since 2018")
        @Required
        @Text(32)
        @References(ExitInspection.class)
        String inspectionNo,

        @DataElement(
                code = "EXC-009",
                zh = "综合贫困发生率",
                en = "poverty incidence",
                unit = "%",
                source = "EXC17",
                note = "< 2, west < 3")
        @Required
        @Percent(precision = 6, scale = 3)
        BigDecimal povertyIncidence,

        @DataElement(
                code = "EXC-010",
                zh = "错退率",
                en = "rate of wrong exits",
                unit = "%",
                source = "EXC17",
                note = "< 2")
        @Required
        @Percent(precision = 6, scale = 3)
        BigDecimal wrongExitRate,

        @DataElement(code = "EXC-011", zh = "漏评率", en = "rate of omissions", unit = "%", source = "EXC17", note = "< 2")
        @Required
        @Percent(precision = 6, scale = 3)
        BigDecimal omissionRate,

        @DataElement(
                code = "EXC-012",
                zh = "群众认可度",
                en = "rate of approval by the people",
                unit = "%",
                source = "EXC17",
                note = "≥ 90")
        @Required
        @Percent(precision = 6, scale = 3)
        BigDecimal approvalRate,

        @DataElement(code = "EXC-013", zh = "省级政府批准", en = "date of the provincial approval", source = "LAW16")
        @Required
        LocalDate approvedDate,

        @DataElement(
                code = "EXC-014",
                zh = "批准文号",
                en = "approval document number",
                source = "LAW16",
                confidence = Confidence.LIKELY)
        @Required
        @Text(60)
        String approvalDocNo,

        @DataElement(
                code = "EXC-015",
                zh = "超出两不愁三保障的指标",
                en = "criteria beyond the standard",
                source = "SEED",
                note = "Must be empty or marked non-binding")
        @Text(500)
        String extraCriteria)
        implements ExitRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
