package org.fupin.model.record.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.CodedAmounts;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.record.register.Village;

/**
 * 县级脱贫攻坚项目库项目: Project library entry.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Sections, by the last digits of the codes: names and class (1–5), place and time (6–10), who answers and what is built (11–15), funds (16–17), beneficiaries (18–22), targets and mechanism (23–25), life in the library (26–30).
 *
 * <p>Key: projectCode. Period: continuous, adjusted in Q4. Reported by: village → township → county.
 */
@RecordInfo(
        code = "PRJ",
        zh = "县级脱贫攻坚项目库项目",
        en = "project",
        about = "Project library entry",
        aboutZh = "县级脱贫攻坚项目库的项目",
        tier = "core",
        key = {"projectCode"},
        period = "continuous, adjusted in Q4",
        reporter = "village → township → county")
public record Project(
        @DataElement(
                code = "PRJ-001",
                zh = "项目编号",
                en = "project code",
                source = "LIB18",
                note = "Stable over the life-cycle")
        @Required
        @Text(32)
        String projectCode,

        @DataElement(code = "PRJ-002", zh = "项目名称", en = "project name", source = "LIB18") @Required @Text(200)
        String projectName,

        @DataElement(
                code = "PRJ-003",
                zh = "项目类别",
                en = "category",
                source = "LIB18",
                confidence = Confidence.LIKELY,
                note = "13 first-level classes")
        @Required
        @Coded("PROJECT_CATEGORY")
        String category,

        @DataElement(
                code = "PRJ-004",
                zh = "项目类型",
                en = "sub-category",
                source = "LIB18",
                confidence = Confidence.LIKELY)
        @Required
        @Coded("PROJECT_SUBCATEGORY")
        String subCategory,

        @DataElement(
                code = "PRJ-005",
                zh = "建设性质",
                en = "nature of construction",
                source = "LIB18",
                note = "New, continued, expanded, rebuilt")
        @Required
        @Coded("BUILD_NATURE")
        String buildNature,

        @DataElement(code = "PRJ-006", zh = "县", en = "county code", source = "LIB18") @Required @Division
        String countyCode,

        @DataElement(code = "PRJ-007", zh = "实施地点", en = "location", source = "LIB18") @Required @Text(200)
        String location,

        @DataElement(code = "PRJ-008", zh = "实施村", en = "village code", source = "LIB18", conditional = true)
        @Division
        @References(Village.class)
        String villageCode,

        @DataElement(code = "PRJ-009", zh = "计划开工", en = "planned start", source = "LIB18", note = "Time schedule")
        @Required
        LocalDate plannedStart,

        @DataElement(code = "PRJ-010", zh = "计划完工", en = "planned end", source = "LIB18", note = "≥ start") @Required
        LocalDate plannedEnd,

        @DataElement(code = "PRJ-011", zh = "责任单位", en = "responsible organisation", source = "LIB18")
        @Required
        @Text(200)
        String responsibleOrg,

        @DataElement(
                code = "PRJ-012",
                zh = "责任人",
                en = "responsible person",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String responsiblePerson,

        @DataElement(code = "PRJ-013", zh = "建设任务（内容）", en = "tasks", source = "LIB18") @Required @Text(2000)
        String tasks,

        @DataElement(
                code = "PRJ-014",
                zh = "建设规模",
                en = "scale of construction",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Decimal(precision = 14, scale = 2)
        BigDecimal scale,

        @DataElement(
                code = "PRJ-015",
                zh = "规模单位",
                en = "unit of the scale",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(20)
        String scaleUnit,

        @DataElement(
                code = "PRJ-016",
                zh = "资金规模",
                en = "planned investment",
                unit = "元",
                source = "LIB18",
                note = "> 0")
        @Required
        @Yuan(16)
        BigDecimal plannedInvestment,

        @DataElement(
                code = "PRJ-017",
                zh = "筹资方式（分来源）",
                en = "funding by source",
                source = "LIB18",
                note = "Map FUND_TYPE → amount; Σ = plannedInvestment")
        @Required
        @CodedAmounts("FUND_TYPE")
        Map<String, BigDecimal> fundingPlan,

        @DataElement(code = "PRJ-018", zh = "受益村数", en = "villages benefiting", unit = "个", source = "LIB18") @Count
        Integer beneficiaryVillages,

        @DataElement(code = "PRJ-019", zh = "受益户数", en = "households benefiting", unit = "户", source = "LIB18")
        @Required
        @Count
        Integer beneficiaryHouseholds,

        @DataElement(code = "PRJ-020", zh = "受益人数", en = "beneficiaries", unit = "人", source = "LIB18") @Required @Count
        Integer beneficiaryPersons,

        @DataElement(
                code = "PRJ-021",
                zh = "其中受益贫困户数",
                en = "poor households benefiting",
                unit = "户",
                source = "LIB18",
                note = "≤ beneficiaryHouseholds")
        @Required
        @Count
        Integer beneficiaryPoorHouseholds,

        @DataElement(
                code = "PRJ-022",
                zh = "其中受益贫困人数",
                en = "poor beneficiaries",
                unit = "人",
                source = "LIB18",
                note = "≤ beneficiaryPersons")
        @Required
        @Count
        Integer beneficiaryPoorPersons,

        @DataElement(
                code = "PRJ-023",
                zh = "绩效目标编号",
                en = "performance target number",
                source = "LIB18",
                note = "No target, no entry")
        @Required
        @Text(32)
        @References(PerformanceTarget.class)
        String performanceTargetNo,

        @DataElement(code = "PRJ-024", zh = "群众参与和带贫减贫机制", en = "mechanism that links the poor", source = "LIB18")
        @Required
        @Coded(value = "LINK_MECHANISM", min = 1)
        List<String> povertyLinkMechanism,

        @DataElement(code = "PRJ-025", zh = "群众参与方式", en = "how people take part", source = "LIB18")
        @Required
        @Text(500)
        String participation,

        @DataElement(code = "PRJ-026", zh = "项目阶段", en = "stage", source = "LIB18") @Required @Coded("PROJECT_STAGE")
        String stage,

        @DataElement(code = "PRJ-027", zh = "入库年度", en = "year of entry into the library", source = "LIB18") @Required
        Year entryYear,

        @DataElement(
                code = "PRJ-028",
                zh = "列入年度实施计划年度",
                en = "year of the annual plan",
                source = "LIB18",
                conditional = true)
        Year annualPlanYear,

        @DataElement(
                code = "PRJ-029",
                zh = "是否贫困村项目",
                en = "whether a project of a poor village",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        Boolean isPoorVillage,

        @DataElement(
                code = "PRJ-030",
                zh = "立项依据",
                en = "policy basis",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Text(200)
        String policyBasis)
        implements FundRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
