package org.fupin.model.record.responsibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Percent;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 考核: Assessment of province, city, county, unit.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: assessmentNo. Period: yearly. Reported by: assessing level.
 */
@RecordInfo(
        code = "ASM",
        zh = "考核",
        en = "assessment",
        about = "Assessment of province, city, county, unit",
        aboutZh = "对省、市、县、单位的考核",
        tier = "core",
        key = {"assessmentNo"},
        period = "yearly",
        reporter = "assessing level")
public record Assessment(
        @DataElement(code = "ASM-001", zh = "考核编号", en = "assessment number", source = "SEED") @Required @Text(32)
        String assessmentNo,

        @DataElement(
                code = "ASM-002",
                zh = "考核类型",
                en = "kind of assessment",
                source = "SEED",
                note = "Provincial result, county, county secretary, east–west, designated")
        @Required
        @Coded("ASSESSMENT_KIND")
        String assessmentKind,

        @DataElement(code = "ASM-003", zh = "被考核地区", en = "division assessed", source = "SEED") @Required @Division
        String objectDivision,

        @DataElement(
                code = "ASM-004",
                zh = "被考核单位或人",
                en = "unit or person assessed",
                source = "SEED",
                conditional = true)
        @Text(200)
        @Sensitive(SensitiveKind.NAME)
        String objectUnit,

        @DataElement(code = "ASM-005", zh = "组织层级", en = "level of the organiser", source = "SEED")
        @Required
        @Coded("ADMIN_LEVEL")
        String organizerLevel,

        @DataElement(code = "ASM-006", zh = "年度", en = "year", source = "SEED") @Required
        Year year,

        @DataElement(code = "ASM-007", zh = "进点", en = "first day", source = "SEED") @Required
        LocalDate startDate,

        @DataElement(code = "ASM-008", zh = "结束", en = "last day", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate endDate,

        @DataElement(code = "ASM-009", zh = "减贫成效", en = "poverty reduction", source = "ASM16", conditional = true)
        @Decimal(precision = 5, scale = 2)
        BigDecimal povertyReduction,

        @DataElement(
                code = "ASM-010",
                zh = "精准识别（准确率）",
                en = "accuracy of identification",
                unit = "%",
                source = "ASM16",
                conditional = true)
        @Percent(precision = 6, scale = 3)
        BigDecimal identification,

        @DataElement(
                code = "ASM-011",
                zh = "退出准确率",
                en = "accuracy of exit",
                unit = "%",
                source = "ASM16",
                conditional = true)
        @Percent(precision = 6, scale = 3)
        BigDecimal exitAccuracy,

        @DataElement(
                code = "ASM-012",
                zh = "帮扶工作群众满意度",
                en = "satisfaction with assistance",
                unit = "%",
                source = "ASM16",
                conditional = true)
        @Percent(precision = 6, scale = 3)
        BigDecimal helpSatisfaction,

        @DataElement(code = "ASM-013", zh = "扶贫资金绩效", en = "performance of funds", source = "ASM16", conditional = true)
        @Decimal(precision = 5, scale = 2)
        BigDecimal funds,

        @DataElement(code = "ASM-014", zh = "等次", en = "grade", source = "ASM16", confidence = Confidence.LIKELY)
        @Required
        @Coded("ASSESSMENT_GRADE")
        String grade,

        @DataElement(code = "ASM-015", zh = "结果运用", en = "use of the result", source = "SEED") @Coded("RESULT_USE")
        String resultUse)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
