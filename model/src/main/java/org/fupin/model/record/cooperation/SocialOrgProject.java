package org.fupin.model.record.cooperation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.CreditCode;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 社会组织帮扶项目: Project of a social organisation.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: projectNo. Period: on event. Reported by: civil affairs.
 */
@RecordInfo(
        code = "SOP",
        zh = "社会组织帮扶项目",
        en = "project of a social organisation",
        about = "Project of a social organisation",
        aboutZh = "社会组织的帮扶项目",
        tier = "ledger",
        key = {"projectNo"},
        period = "on event",
        reporter = "civil affairs")
public record SocialOrgProject(
        @DataElement(code = "SOP-001", zh = "项目编号", en = "project number", source = "SEED") @Required @Text(32)
        String projectNo,

        @DataElement(code = "SOP-002", zh = "社会组织代码", en = "code of the social organisation", source = "SEED")
        @Required
        @CreditCode
        String orgCode,

        @DataElement(
                code = "SOP-003",
                zh = "登记级别",
                en = "level of registration",
                source = "SEED",
                note = "National, provincial …")
        @Required
        @Coded("ADMIN_LEVEL")
        String orgLevel,

        @DataElement(
                code = "SOP-004",
                zh = "计划",
                en = "plan",
                source = "SEED",
                note = "专业人才服务三区, 服务机构牵手, 教育对口扶贫, 三区三州行动")
        @Coded("SOCIAL_PLAN")
        String planName,

        @DataElement(
                code = "SOP-005",
                zh = "服务类型",
                en = "type of service",
                source = "SEED",
                note = "Livelihood, capacity, psychological …")
        @Required
        @Coded("SOCIAL_SERVICE")
        String serviceType,

        @DataElement(code = "SOP-006", zh = "服务地", en = "division served", source = "SEED") @Required @Division
        String targetDivision,

        @DataElement(
                code = "SOP-007",
                zh = "预算",
                en = "budget",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Yuan(14)
        BigDecimal budget,

        @DataElement(code = "SOP-008", zh = "受益贫困人口", en = "poor beneficiaries", unit = "人", source = "SEED")
        @Required
        @Count
        Integer beneficiaries,

        @DataElement(code = "SOP-009", zh = "开始", en = "start date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate startDate,

        @DataElement(
                code = "SOP-010",
                zh = "结束",
                en = "end date",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        LocalDate endDate)
        implements CooperationRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
