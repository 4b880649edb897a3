package org.fupin.model.record.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 人口年度状态: Year slice of the changing attributes of a person (schooling, health, work, insurance); same fields as PER with dataYear.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: personNo+dataYear. Period: yearly. Reported by: village → county.
 */
@RecordInfo(
        code = "PAS",
        zh = "人口年度状态",
        en = "yearly status of a person",
        about =
                "Year slice of the changing attributes of a person (schooling, health, work, insurance); same fields as PER with dataYear",
        aboutZh = "成员逐年变化的属性：就学、健康、务工、参保，按年度一条",
        tier = "core",
        key = {"personNo", "dataYear"},
        period = "yearly",
        reporter = "village → county")
public record PersonAnnualStatus(
        @DataElement(code = "PAS-001", zh = "人编号", en = "person number", national = "AAB001", source = "SYS")
        @Required
        @Text(14)
        @References(Person.class)
        String personNo,

        @DataElement(code = "PAS-002", zh = "户编号", en = "household number", national = "AAC001", source = "SYS")
        @Required
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(
                code = "PAS-003",
                zh = "期末年龄",
                en = "age at period end",
                unit = "岁",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Derived; never keyed in")
        @Count
        Integer ageAtPeriodEnd,

        @DataElement(
                code = "PAS-004",
                zh = "文化程度",
                en = "education",
                national = "AAB008",
                source = "SYS",
                conditional = true)
        @Coded("EDU_POVERTY")
        String education,

        @DataElement(
                code = "PAS-005",
                zh = "在校生状况",
                en = "student status",
                national = "AAB009",
                source = "SYS",
                conditional = true)
        @Coded("STUDENT_STATUS")
        String studentStatus,

        @DataElement(code = "PAS-006", zh = "就读学校", en = "school name", source = "GX")
        @Text(100)
        @Sensitive(SensitiveKind.SECRET)
        String schoolName,

        @DataElement(code = "PAS-007", zh = "健康状况", en = "health status", national = "AAB017", source = "SYS")
        @Required(rule = "PER-F-120")
        @Coded(value = "HEALTH_STATUS", min = 1, max = 3)
        @Sensitive(SensitiveKind.HEALTH)
        List<String> healthStatus,

        @DataElement(
                code = "PAS-008",
                zh = "患病病种",
                en = "disease",
                source = "SYS",
                confidence = Confidence.LIKELY,
                note = "Major or chronic disease")
        @Text(100)
        @Sensitive(SensitiveKind.HEALTH)
        String diseaseName,

        @DataElement(code = "PAS-009", zh = "劳动技能", en = "labour skill", national = "AAB010", source = "SYS")
        @Required(rule = "PER-F-121")
        @Coded("LABOR_SKILL")
        String laborSkill,

        @DataElement(code = "PAS-010", zh = "务工区域", en = "region of work away", source = "SYS", conditional = true)
        @Coded("WORK_REGION")
        String workRegion,

        @DataElement(
                code = "PAS-011",
                zh = "务工时间",
                en = "months of work away",
                unit = "月",
                national = "AAB012",
                source = "SYS",
                conditional = true)
        @Decimal(precision = 4, scale = 1)
        BigDecimal workMonths,

        @DataElement(
                code = "PAS-012",
                zh = "基本医疗保险",
                en = "medical insurance",
                source = "MON",
                note = "Resident / employee / none")
        @Required
        @Coded("MEDICAL_COVER")
        String medicalInsurance,

        @DataElement(
                code = "PAS-013",
                zh = "大病保险",
                en = "critical illness insurance",
                national = "AAB022",
                source = "SYS")
        @Required(rule = "PER-F-124")
        Boolean criticalIllnessInsurance,

        @DataElement(code = "PAS-014", zh = "基本养老保险", en = "pension insurance", source = "MON")
        @Required
        @Coded("PENSION_COVER")
        String pensionInsurance,

        @DataElement(
                code = "PAS-015",
                zh = "低保",
                en = "subsistence allowance (dibao)",
                national = "AAB030",
                source = "MON")
        @Required
        @Coded("DIBAO_STATUS")
        String dibao,

        @DataElement(code = "PAS-016", zh = "特困供养", en = "destitute support (tekun)", source = "MON")
        @Required
        @Coded("TEKUN_STATUS")
        String tekun,

        @DataElement(code = "PAS-017", zh = "公益性岗位", en = "public welfare job", source = "MON") @Coded("PWJ_TYPE")
        String publicWelfareJob,

        @DataElement(
                code = "PAS-018",
                zh = "聘用月数",
                en = "months in the public-welfare job",
                unit = "月",
                source = "MON",
                note = "0..12",
                conditional = true)
        @Decimal(precision = 4, scale = 1)
        BigDecimal publicWelfareJobMonths)
        implements RegisterRecord, PersonStatus {

    private static final String RESIDENT_SCHEME = "1";
    private static final String EMPLOYEE_SCHEME = "2";

    /** By code 1 of MEDICAL_COVER. */
    @Override
    public boolean hasResidentMedicalInsurance() {
        return RESIDENT_SCHEME.equals(medicalInsurance);
    }

    /** By code 2 of MEDICAL_COVER. */
    @Override
    public boolean hasEmployeeMedicalInsurance() {
        return EMPLOYEE_SCHEME.equals(medicalInsurance);
    }

    /** By code 1 of PENSION_COVER. */
    @Override
    public boolean hasResidentPensionInsurance() {
        return RESIDENT_SCHEME.equals(pensionInsurance);
    }

    /** Age at the end of the period, as reported; the day is not used. Null when absent. */
    @Override
    public Integer ageOn(LocalDate day) {
        return ageAtPeriodEnd;
    }

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
