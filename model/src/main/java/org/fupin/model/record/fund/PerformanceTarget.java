package org.fupin.model.record.fund;

import java.math.BigDecimal;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Percent;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 绩效目标: Target set before the money: 明确绩效目标.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: targetNo+indicatorSeq. Period: with the budget. Reported by: fund user.
 */
@RecordInfo(
        code = "PTG",
        zh = "绩效目标",
        en = "performance target",
        about = "Target set before the money",
        aboutZh = "资金安排前设定的目标：明确绩效目标",
        tier = "core",
        key = {"targetNo", "indicatorSeq"},
        period = "with the budget",
        reporter = "fund user")
public record PerformanceTarget(
        @DataElement(code = "PTG-001", zh = "绩效目标编号", en = "target number", source = "PERF18") @Required @Text(32)
        String targetNo,

        @DataElement(code = "PTG-002", zh = "项目编号", en = "project code", source = "PERF18")
        @Required
        @Text(32)
        @References(Project.class)
        String projectCode,

        @DataElement(code = "PTG-003", zh = "总体目标", en = "overall target", source = "PERF18") @Required @Text(1000)
        String overallTarget,

        @DataElement(
                code = "PTG-004",
                zh = "指标序号",
                en = "sequence number of the indicator",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Count
        Integer indicatorSeq,

        @DataElement(
                code = "PTG-005",
                zh = "一级指标",
                en = "first-level indicator",
                source = "PERF18",
                note = "Output, benefit, satisfaction")
        @Required
        @Coded("PERF_LEVEL1")
        String level1,

        @DataElement(
                code = "PTG-006",
                zh = "二级指标",
                en = "second-level indicator",
                source = "PERF18",
                note = "Quantity, quality, timeliness, cost; economic, social, ecological, sustainable; satisfaction")
        @Required
        @Coded("PERF_LEVEL2")
        String level2,

        @DataElement(code = "PTG-007", zh = "三级指标", en = "third-level indicator", source = "PERF18")
        @Required
        @Text(100)
        String level3,

        @DataElement(
                code = "PTG-008",
                zh = "比较符",
                en = "operator of comparison",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "≥, ≤, =, qualitative")
        @Required
        @Coded("COMPARATOR")
        String operator,

        @DataElement(code = "PTG-009", zh = "指标值", en = "target value", source = "PERF18", conditional = true)
        @Decimal(precision = 16, scale = 4)
        BigDecimal targetValue,

        @DataElement(
                code = "PTG-010",
                zh = "定性目标",
                en = "qualitative target",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(200)
        String targetText,

        @DataElement(code = "PTG-011", zh = "计量单位", en = "unit", source = "PERF18", conditional = true) @Text(20)
        String unit,

        @DataElement(
                code = "PTG-012",
                zh = "权重",
                en = "weight",
                unit = "%",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Σ = 100")
        @Percent(precision = 5, scale = 2)
        BigDecimal weight)
        implements FundRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
