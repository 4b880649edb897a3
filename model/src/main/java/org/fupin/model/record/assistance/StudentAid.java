package org.fupin.model.record.assistance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.register.Person;

/**
 * 学生资助（含雨露计划）: Aid to one student in one term.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: personNo + term + aidType. Period: termly. Reported by: education, poverty office.
 */
@RecordInfo(
        code = "STU",
        zh = "学生资助（含雨露计划）",
        en = "student aid",
        about = "Aid to one student in one term",
        aboutZh = "一名学生一个学期的资助",
        tier = "ledger",
        key = {"personNo", "term", "aidType"},
        period = "termly",
        reporter = "education, poverty office")
public record StudentAid(
        @DataElement(code = "STU-001", zh = "人编号", en = "person number", source = "GX")
        @Required
        @Text(14)
        @References(Person.class)
        String personNo,

        @DataElement(code = "STU-002", zh = "学期", en = "term", source = "GX", note = "yyyy-yyyy-1/2")
        @Required
        @Text(11)
        String term,

        @DataElement(code = "STU-003", zh = "学段", en = "school stage", source = "GX") @Required @Coded("STUDENT_STATUS")
        String stage,

        @DataElement(code = "STU-004", zh = "资助类型", en = "type of aid", source = "CEN")
        @Required
        @Coded("STUDENT_AID_TYPE")
        String aidType,

        @DataElement(code = "STU-005", zh = "金额", en = "amount", unit = "元", source = "GX") @Required @Yuan(10)
        BigDecimal amount,

        @DataElement(
                code = "STU-006",
                zh = "发放日期",
                en = "date of payment",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        LocalDate paidDate)
        implements AssistanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
