package org.fupin.model.record.assistance;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 帮扶责任人（干部）: Register of helpers, resident cadres and first secretaries.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: helperNo. Period: on event. Reported by: county.
 */
@RecordInfo(
        code = "HLP",
        zh = "帮扶责任人（干部）",
        en = "helping official",
        about = "Register of helpers, resident cadres and first secretaries",
        aboutZh = "帮扶责任人、驻村干部和第一书记的名册",
        tier = "core",
        key = {"helperNo"},
        period = "on event",
        reporter = "county")
public record Helper(
        @DataElement(
                code = "HLP-001",
                zh = "帮扶干部编号",
                en = "number of the helping official",
                national = "AAK110",
                source = "SYS")
        @Required
        @Text(14)
        String helperNo,

        @DataElement(code = "HLP-002", zh = "姓名", en = "name", national = "AAB002", source = "SYS")
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String name,

        @DataElement(code = "HLP-003", zh = "性别", en = "sex", national = "AAB003", source = "SYS")
        @Required
        @Coded("SEX")
        String sex,

        @DataElement(code = "HLP-004", zh = "证件号码", en = "certificate number", national = "AAB004", source = "SYS")
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String certificateNo,

        @DataElement(code = "HLP-005", zh = "政治面貌", en = "political status", national = "AAK033", source = "SYS")
        @Required
        @Coded("POLITICAL")
        String politicalStatus,

        @DataElement(
                code = "HLP-006",
                zh = "学历",
                en = "education",
                national = "AAK036",
                source = "SYS",
                note = "GB/T 4658")
        @Coded("EDU_GB")
        String education,

        @DataElement(code = "HLP-007", zh = "技术特长", en = "technical speciality", national = "AAK037", source = "SYS")
        @Text(100)
        String speciality,

        @DataElement(code = "HLP-008", zh = "帮扶单位名称", en = "dispatching unit", national = "AAP001", source = "SYS")
        @Required
        @Text(200)
        String unitName,

        @DataElement(code = "HLP-009", zh = "单位隶属关系", en = "affiliation of the unit", source = "SYS")
        @Required
        @Coded("AFFILIATION")
        String unitAffiliation,

        @DataElement(
                code = "HLP-010",
                zh = "派出单位职务",
                en = "position in the dispatching unit",
                national = "AAK888",
                source = "SYS")
        @Required
        @Text(60)
        String position,

        @DataElement(code = "HLP-011", zh = "联系电话", en = "phone", national = "AAR012", source = "SYS")
        @Required
        @Text(20)
        @Sensitive(SensitiveKind.PHONE)
        String phone,

        @DataElement(
                code = "HLP-012",
                zh = "是否第一书记",
                en = "whether first secretary",
                national = "AAK031",
                source = "SYS",
                confidence = Confidence.LIKELY)
        @Required
        Boolean isFirstSecretary,

        @DataElement(
                code = "HLP-013",
                zh = "是否驻村工作队员",
                en = "whether member of a resident team",
                national = "AAK032",
                source = "SYS")
        @Required
        Boolean isTeamMember,

        @DataElement(
                code = "HLP-014",
                zh = "是否驻村工作队队长",
                en = "whether leader of a resident team",
                national = "AAK039",
                source = "SYS",
                confidence = Confidence.LIKELY)
        @Required
        Boolean isTeamLeader)
        implements AssistanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
