package org.fupin.model.record.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 建档立卡贫困人口（家庭成员）: A member of a registered household.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Sections, by the last digits of the codes: identity (1–8), features (9–17), ability and work away (18–25), insurance and assistance (26–35), contact and state (36–37).
 *
 * <p>Key: personNo. Period: on event, yearly verification. Reported by: village → county.
 */
@RecordInfo(
        code = "PER",
        zh = "建档立卡贫困人口（家庭成员）",
        en = "person",
        about = "A member of a registered household",
        aboutZh = "建档立卡户的家庭成员",
        tier = "core",
        key = {"personNo"},
        period = "on event, yearly verification",
        reporter = "village → county")
public record Person(
        @DataElement(
                code = "PER-001",
                zh = "人编号",
                en = "person number",
                national = "AAB001",
                source = "SYS",
                note = "Number given by the national system")
        @Required
        @Text(14)
        String personNo,

        @DataElement(code = "PER-002", zh = "户编号", en = "household number", national = "AAC001", source = "SYS")
        @Required
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(
                code = "PER-003",
                zh = "姓名",
                en = "name",
                national = "AAB002",
                source = "J14",
                note = "As on the certificate")
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String name,

        @DataElement(code = "PER-004", zh = "性别", en = "sex", national = "AAB003", source = "J14", note = "GB/T 2261.1")
        @Required
        @Coded("SEX")
        String sex,

        @DataElement(code = "PER-005", zh = "证件类型", en = "certificate type", national = "AAB018", source = "SYS")
        @Required
        @Coded("CERT_TYPE")
        String certificateType,

        @DataElement(
                code = "PER-006",
                zh = "证件号码",
                en = "certificate number",
                national = "AAB004",
                source = "J14",
                note =
                        "ISO 7064 check on the first 18 characters; disability certificates add category and grade, reissued ones a B-suffix")
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String certificateNo,

        @DataElement(
                code = "PER-007",
                zh = "出生日期",
                en = "birth date",
                national = "AAB005",
                source = "J14",
                note = "Equal to digits 7–14 of the certificate number")
        @Required
        @Sensitive(SensitiveKind.BIRTH_DATE)
        LocalDate birthDate,

        @DataElement(
                code = "PER-008",
                zh = "与户主关系",
                en = "relation to the householder",
                national = "AAB006",
                source = "J14",
                note = "National poverty list; crosswalk to GB/T 4761")
        @Required(rule = "PER-F-013")
        @Coded("RELATION_POVERTY")
        String relationToHead,

        @DataElement(
                code = "PER-009",
                zh = "民族",
                en = "ethnicity",
                national = "AAB007",
                source = "J14",
                note = "GB/T 3304")
        @Required
        @Coded("ETHNIC")
        String ethnicity,

        @DataElement(
                code = "PER-010",
                zh = "政治面貌",
                en = "political status",
                national = "AAK033",
                source = "SYS",
                note = "GB/T 4762")
        @Coded("POLITICAL")
        String politicalStatus,

        @DataElement(
                code = "PER-011",
                zh = "婚姻状况",
                en = "marital status",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "GB/T 2261.2")
        @Coded("MARITAL")
        String maritalStatus,

        @DataElement(
                code = "PER-012",
                zh = "文化程度",
                en = "education",
                national = "AAB008",
                source = "J14",
                note = "Filled only when the person is no student",
                conditional = true)
        @Coded("EDU_POVERTY")
        String education,

        @DataElement(
                code = "PER-013",
                zh = "在校生状况",
                en = "student status",
                national = "AAB009",
                source = "J14",
                note = "Filled only for students and pre-school children",
                conditional = true)
        @Coded("STUDENT_STATUS")
        String studentStatus,

        @DataElement(
                code = "PER-014",
                zh = "失学或辍学原因（义务教育阶段未上学原因）",
                en = "reason for dropping out",
                source = "MON",
                note = "Only 6–15 year-olds out of school",
                conditional = true)
        @Coded("DROPOUT_REASON")
        String dropoutReason,

        @DataElement(
                code = "PER-015",
                zh = "健康状况",
                en = "health status",
                national = "AAB017",
                source = "SYS",
                note = "Multi-select; 健康 excludes the others")
        @Required(rule = "PER-F-120")
        @Coded(value = "HEALTH_STATUS", min = 1, max = 3)
        @Sensitive(SensitiveKind.HEALTH)
        List<String> healthStatus,

        @DataElement(
                code = "PER-016",
                zh = "残疾类别",
                en = "disability category",
                source = "GB",
                note = "GB/T 26341; digit 19 of the disability certificate",
                conditional = true)
        @Coded("DISABILITY_CATEGORY")
        @Sensitive(SensitiveKind.HEALTH)
        String disabilityCategory,

        @DataElement(
                code = "PER-017",
                zh = "残疾等级",
                en = "disability grade",
                source = "GB",
                note = "GB/T 26341; digit 20",
                conditional = true)
        @Coded("DISABILITY_GRADE")
        @Sensitive(SensitiveKind.HEALTH)
        String disabilityGrade,

        @DataElement(
                code = "PER-018",
                zh = "劳动技能（劳动能力）",
                en = "labour skill (ability to work)",
                national = "AAB010",
                source = "J14")
        @Required(rule = "PER-F-121")
        @Coded("LABOR_SKILL")
        String laborSkill,

        @DataElement(
                code = "PER-019",
                zh = "是否现役军人",
                en = "whether a serving soldier",
                national = "AAB019",
                source = "SYS")
        @Sensitive(SensitiveKind.SECRET)
        Boolean isServiceman,

        @DataElement(
                code = "PER-020",
                zh = "是否会讲普通话",
                en = "whether speaking Mandarin",
                national = "AAB065",
                source = "SYS",
                note = "Collected since 2018")
        Boolean speaksMandarin,

        @DataElement(code = "PER-021", zh = "务工区域", en = "region of work away", source = "J14", conditional = true)
        @Coded("WORK_REGION")
        String workRegion,

        @DataElement(
                code = "PER-022",
                zh = "务工省",
                en = "province of work away",
                national = "AAB025",
                source = "SYS",
                conditional = true)
        @Division
        String workProvince,

        @DataElement(
                code = "PER-023",
                zh = "务工市",
                en = "city of work away",
                national = "AAB026",
                source = "SYS",
                conditional = true)
        @Division
        String workCity,

        @DataElement(
                code = "PER-024",
                zh = "务工县",
                en = "county of work away",
                national = "AAB027",
                source = "MON",
                note = "To county level for everyone who works away",
                conditional = true)
        @Division
        String workCounty,

        @DataElement(
                code = "PER-025",
                zh = "务工时间（月）",
                en = "months of work away",
                unit = "月",
                national = "AAB012",
                source = "J14",
                note = "0..12",
                conditional = true)
        @Decimal(precision = 4, scale = 1)
        BigDecimal workMonths,

        @DataElement(
                code = "PER-026",
                zh = "是否参加城乡居民基本医疗保险",
                en = "medical insurance",
                national = "AAB013",
                source = "J14")
        @Required
        Boolean medicalInsurance,

        @DataElement(code = "PER-027", zh = "是否参加城镇职工基本医疗保险", en = "employee medical insurance", source = "MON")
        Boolean employeeMedicalInsurance,

        @DataElement(
                code = "PER-028",
                zh = "是否参加大病保险",
                en = "critical illness insurance",
                national = "AAB022",
                source = "SYS")
        @Required(rule = "PER-F-124")
        Boolean criticalIllnessInsurance,

        @DataElement(
                code = "PER-029",
                zh = "是否参加商业补充医疗保险",
                en = "commercial medical insurance",
                national = "AAB067",
                source = "SYS")
        Boolean commercialMedicalInsurance,

        @DataElement(
                code = "PER-030",
                zh = "是否享受人身意外保险补贴",
                en = "accident insurance subsidy",
                national = "AAB066",
                source = "SYS")
        Boolean accidentInsuranceSubsidy,

        @DataElement(
                code = "PER-031",
                zh = "是否参加城乡居民基本养老保险",
                en = "pension insurance",
                national = "AAB014",
                source = "J14")
        @Required
        Boolean pensionInsurance,

        @DataElement(
                code = "PER-032",
                zh = "是否参加城镇职工基本养老保险",
                en = "employee pension insurance",
                national = "AAB021",
                source = "SYS")
        Boolean employeePensionInsurance,

        @DataElement(code = "PER-033", zh = "是否接受医疗救助", en = "medical assistance", source = "MON")
        @Sensitive(SensitiveKind.HEALTH)
        Boolean medicalAssistance,

        @DataElement(
                code = "PER-034",
                zh = "享受低保政策情况",
                en = "subsistence allowance (dibao)",
                national = "AAB030",
                source = "MON")
        @Required
        @Coded("DIBAO_STATUS")
        String dibao,

        @DataElement(code = "PER-035", zh = "享受特困供养政策情况", en = "destitute support (tekun)", source = "MON")
        @Required
        @Coded("TEKUN_STATUS")
        String tekun,

        @DataElement(
                code = "PER-036",
                zh = "家庭成员联系电话",
                en = "phone",
                national = "AAB031",
                source = "MON",
                note = "For working members",
                conditional = true)
        @Text(11)
        @Sensitive(SensitiveKind.PHONE)
        String phone,

        @DataElement(
                code = "PER-037",
                zh = "成员状态",
                en = "member status",
                source = "SYS",
                confidence = Confidence.LIKELY,
                note = "Valid, naturally reduced, void")
        @Required
        @Coded("MEMBER_STATUS")
        String memberStatus)
        implements RegisterRecord, PersonStatus {

    @Override
    public boolean hasResidentMedicalInsurance() {
        return Boolean.TRUE.equals(medicalInsurance);
    }

    @Override
    public boolean hasEmployeeMedicalInsurance() {
        return Boolean.TRUE.equals(employeeMedicalInsurance);
    }

    @Override
    public boolean hasResidentPensionInsurance() {
        return Boolean.TRUE.equals(pensionInsurance);
    }

    /** Age in full years on the day, by the birth date; below 0 before it, null when it is absent. */
    @Override
    public Integer ageOn(LocalDate day) {
        if (birthDate == null) {
            return null;
        }
        int years = day.getYear() - birthDate.getYear();
        int months = day.getMonthValue() - birthDate.getMonthValue();
        boolean before = months < 0 || months == 0 && day.getDayOfMonth() < birthDate.getDayOfMonth();
        return before ? years - 1 : years;
    }

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
