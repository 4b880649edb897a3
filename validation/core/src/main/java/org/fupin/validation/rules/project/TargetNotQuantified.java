package org.fupin.validation.rules.project;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.constraint.Presence;
import org.fupin.model.record.fund.PerformanceTarget;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** An indicator that is not qualitative lacks its target value or its unit. */
@RuleInfo(
        code = "PTG-R-002",
        severity = Severity.ERROR,
        basis = "绩效目标“细化量化”",
        confidence = Confidence.LIKELY,
        fields = {"operator"},
        optional = {"targetValue", "unit"},
        title = "量化",
        zh = "定量指标缺少指标值或计量单位",
        en = "a quantitative indicator has no target value or no unit",
        narrowed = "One indicator at a time: the share of quantitative indicators in a target is not judged.")
public final class TargetNotQuantified implements RecordRule<PerformanceTarget> {

    @Override
    public Outcome judge(PerformanceTarget target, RuleContext context) {
        return target.operator().equals("QL")
                ? Outcome.NOT_APPLICABLE
                : Outcome.require(target.targetValue() != null && Presence.present(target.unit()));
    }
}
