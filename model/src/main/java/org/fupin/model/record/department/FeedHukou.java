package org.fupin.model.record.department;

import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 户籍信息（公安）: Register, death, move, vehicle-free core.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: certificateNo. Period: monthly delta. Reported by: public security.
 */
@RecordInfo(
        code = "FHK",
        zh = "户籍信息（公安）",
        en = "household registration (public security)",
        about = "Register, death, move, vehicle-free core",
        aboutZh = "公安的户籍登记、死亡、迁移",
        tier = "core",
        key = {"certificateNo"},
        period = "monthly delta",
        reporter = "public security")
public record FeedHukou(
        @DataElement(code = "FHK-001", zh = "公民身份号码", en = "certificate number", source = "SEED", note = "Match key")
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String certificateNo,

        @DataElement(code = "FHK-002", zh = "姓名", en = "name", source = "SEED")
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String name,

        @DataElement(code = "FHK-003", zh = "性别", en = "sex", source = "GA") @Required @Coded("SEX")
        String sex,

        @DataElement(code = "FHK-004", zh = "民族", en = "ethnicity", source = "GA") @Required @Coded("ETHNIC")
        String ethnicity,

        @DataElement(code = "FHK-005", zh = "出生日期", en = "birth date", source = "GA")
        @Required
        @Sensitive(SensitiveKind.BIRTH_DATE)
        LocalDate birthDate,

        @DataElement(
                code = "FHK-006",
                zh = "户口簿号",
                en = "household register number",
                source = "GA",
                confidence = Confidence.LIKELY)
        @Required
        @Text(20)
        @Sensitive(SensitiveKind.SECRET)
        String hukouNo,

        @DataElement(
                code = "FHK-007",
                zh = "与户主关系",
                en = "relation to the householder",
                source = "GA",
                note = "GB/T 4761")
        @Required
        @Coded("RELATION_GB")
        String relationToHead,

        @DataElement(code = "FHK-008", zh = "户籍地", en = "division of registration", source = "GA") @Required @Division
        String hukouDivision,

        @DataElement(
                code = "FHK-009",
                zh = "户口性质",
                en = "type of household registration",
                source = "GA",
                confidence = Confidence.LIKELY)
        @Required
        @Coded("HUKOU_TYPE")
        String hukouType,

        @DataElement(
                code = "FHK-010",
                zh = "人口状态",
                en = "state of the person",
                source = "GA",
                confidence = Confidence.LIKELY,
                note = "Normal, deceased, moved out, cancelled")
        @Required
        @Coded("HUKOU_STATUS")
        String status,

        @DataElement(
                code = "FHK-011",
                zh = "状态日期",
                en = "date of the state",
                source = "GA",
                confidence = Confidence.LIKELY,
                conditional = true)
        LocalDate statusDate)
        implements DepartmentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
