package org.fupin.model.record.department;

import java.math.BigDecimal;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 教育信息（教育）: School roll of the person.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: certificateNo + term. Period: termly. Reported by: education.
 */
@RecordInfo(
        code = "FED",
        zh = "教育信息（教育）",
        en = "education (education department)",
        about = "School roll of the person",
        aboutZh = "教育部门的学籍",
        tier = "core",
        key = {"certificateNo", "term"},
        period = "termly",
        reporter = "education")
public record FeedEducation(
        @DataElement(code = "FED-001", zh = "公民身份号码", en = "certificate number", source = "SEED")
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String certificateNo,

        @DataElement(
                code = "FED-002",
                zh = "学籍号",
                en = "student number",
                source = "EDU",
                confidence = Confidence.LIKELY,
                note = "G + ID for primary and secondary school")
        @Required
        @Text(19)
        @Sensitive(SensitiveKind.IDENTITY)
        String studentNo,

        @DataElement(code = "FED-003", zh = "学校标识码", en = "school code", source = "EDU", confidence = Confidence.LIKELY)
        @Required
        @Text(10)
        @Sensitive(SensitiveKind.SECRET)
        String schoolCode,

        @DataElement(code = "FED-004", zh = "学段", en = "school stage", source = "EDU", confidence = Confidence.LIKELY)
        @Required
        @Coded("EDU_STAGE")
        String stage,

        @DataElement(code = "FED-005", zh = "年级", en = "school grade", source = "EDU")
        @Required
        @Text(20)
        @Sensitive(SensitiveKind.SECRET)
        String grade,

        @DataElement(
                code = "FED-006",
                zh = "学籍状态",
                en = "state of the school roll",
                source = "EDU",
                confidence = Confidence.LIKELY,
                note = "In school, suspended, dropped out, sent-home teaching, graduated")
        @Required
        @Coded("ROLL_STATUS")
        String rollStatus,

        @DataElement(code = "FED-007", zh = "学期", en = "term", source = "EDU") @Required @Text(11)
        String term,

        @DataElement(code = "FED-008", zh = "资助金额", en = "amount of aid", unit = "元", source = "CEN") @Yuan(10)
        BigDecimal aidAmount)
        implements DepartmentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
